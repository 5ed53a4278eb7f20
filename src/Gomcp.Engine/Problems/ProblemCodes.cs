namespace Gomcp.Engine.Problems;

/// <summary>Every code a <see cref="Problem"/> can carry; they are part of the public contract (docs/errors.md).</summary>
public static class ProblemCodes
{
    /// <summary>The project folder is being written by another process.</summary>
    public const string ProjectLocked = "project.locked";

    /// <summary>A file changed between the plan and its application.</summary>
    public const string FileChanged = "file.changed";

    /// <summary>A file or folder cannot be read or written.</summary>
    public const string FileInaccessible = "file.inaccessible";

    /// <summary>A path leads outside the project or the allowed root.</summary>
    public const string PathOutside = "path.outside";

    /// <summary>An interrupted operation left a journal that cannot be finished or taken back without a person.</summary>
    public const string JournalDamaged = "journal.damaged";

    /// <summary>There is no such operation in the history, or its entry cannot be read.</summary>
    public const string OperationUnknown = "operation.unknown";

    /// <summary>There is no such stored plan: expired, of another project, or altered.</summary>
    public const string PlanUnknown = "plan.unknown";
}
