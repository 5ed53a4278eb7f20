using System.Globalization;
using Gomcp.Engine.Files;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Applying;

/// <summary>Every message about applying and its bookkeeping, in one place.</summary>
internal static class ApplyProblems
{
    public static Problem Locked(LockOwner? owner) => new(
        ProblemCodes.ProjectLocked,
        ReservedPaths.Lock.Value,
        owner is null
            ? "Another process is writing the project."
            : string.Create(CultureInfo.InvariantCulture, $"Process {owner.ProcessId} has been writing the project since {owner.Since:u}."),
        "Wait until it is done, then try again; when it hangs, end it: the lock goes with it.");

    public static Problem Changed(ProjectPath path) => new(
        ProblemCodes.FileChanged,
        path.Value,
        "The file was changed after the plan was made; nothing was written.",
        "Plan again: the change will be merged.");

    public static Problem ChangedDuringRecovery(ProjectPath path) => new(
        ProblemCodes.FileChanged,
        path.Value,
        "An earlier operation was interrupted, and the file was changed before it could be finished or taken back.",
        "Move the file away and run again, then put your change back in; your bytes have not been touched.");

    public static Problem Lost(ProjectPath path) => new(
        ProblemCodes.JournalDamaged,
        path.Value,
        "An earlier operation was interrupted, and neither the new nor the old content of the file is complete.",
        $"Restore the file from version control and remove {ReservedPaths.Journal}; nothing has been touched.");

    public static Problem DamagedJournal() => new(
        ProblemCodes.JournalDamaged,
        ReservedPaths.Journal.Value,
        "An earlier operation was interrupted, and its journal cannot be read: damaged, or written by a newer version.",
        $"Run the version that wrote it, or compare the project with version control and then remove {ReservedPaths.Journal}; nothing has been touched.");

    public static Problem UnknownOperation(string id) => new(
        ProblemCodes.OperationUnknown,
        "$.operation_id",
        $"The history has no readable operation {id}.",
        "Take an id that describe_project lists; only the latest operations are kept.");

    public static Problem UnknownPlan(string id) => new(
        ProblemCodes.PlanUnknown,
        "$.plan_id",
        $"There is no stored plan {id} for this project, or it was altered.",
        "Make the plan again with dry_run; only the latest plans are kept.");
}
