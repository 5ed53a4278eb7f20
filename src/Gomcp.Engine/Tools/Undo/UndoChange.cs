using System.Collections.Immutable;
using System.Text;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Files;
using Gomcp.Engine.Merging;
using Gomcp.Engine.Planning;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Projects;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Engine.Tools.Undo;

/// <summary>
/// Takes an operation out of the specification, by a three-way merge of gomcp.json itself: what it led to is the base, what
/// was before it is wanted, what is there now stays where the operation did not touch it. The files follow by rendering.
/// </summary>
internal sealed class UndoChange : ISpecChange
{
    private readonly ProjectReader reader;
    private readonly OperationRecord operation;
    private readonly ReadOnlyMemory<byte>? before;
    private readonly ReadOnlyMemory<byte> after;

    private UndoChange(ProjectReader reader, OperationRecord operation, ReadOnlyMemory<byte>? before, ReadOnlyMemory<byte> after)
    {
        this.reader = reader;
        this.operation = operation;
        this.before = before;
        this.after = after;
    }

    /// <inheritdoc/>
    public string Tool => "undo";

    /// <inheritdoc/>
    public string Summary => $"Operation {operation.Id} ({operation.Tool}) was taken back.";

    /// <summary>Finds the operation.</summary>
    /// <param name="context">Where projects are.</param>
    /// <param name="projectDir">The project's folder.</param>
    /// <param name="operationId">Which operation; null for the latest that can be taken back.</param>
    public static Outcome<UndoChange> Create(ToolContext context, string projectDir, string? operationId) =>
        ProjectDirectory.Open(context.Root, projectDir).Then(directory =>
        {
            var history = new OperationHistory(directory);
            return Find(history, operationId).Then(record => Create(context.Pipeline.Reader, history, record));
        });

    /// <inheritdoc/>
    public Outcome<SpecState> Apply(ProjectSpec? current)
    {
        if (current is null)
        {
            return Common.ProjectProblems.Missing();
        }

        if (before is not { } wanted)
        {
            return IsLatest(current) ? new SpecState(null) : Entangled("Undo the operations after it first.");
        }

        var merge = ThreeWayMerge.Merge(new MergeInput(
            ProjectReader.SpecPath,
            Encoding.UTF8.GetString(after.Span),
            Encoding.UTF8.GetString(ProjectDocumentWriter.Write(current).Span),
            Encoding.UTF8.GetString(wanted.Span)));
        return merge.IsClean
            ? reader.Parse(Encoding.UTF8.GetBytes(merge.Text), ProjectReader.SpecPath.Value).Then<SpecState>(spec => new SpecState(spec))
            : Entangled("Undo the operations after it first, or edit gomcp.json and apply it.");
    }

    /// <inheritdoc/>
    public ImmutableArray<FileWrite> Removals(ProjectDirectory directory) =>
    [
        .. from file in operation.Files
           where file.Before.IsAbsent
               && directory.Read(file.Path) is { IsSuccess: true, Value: var present } && present.Hash == file.After
               && directory.Read(BasePaths.Of(file.Path)) is { IsSuccess: true, Value.IsAbsent: true }
               && !file.Path.IsUnder(ReservedPaths.Folder)
           select new FileWrite(file.Path, file.After, null),
    ];

    private static Outcome<OperationRecord> Find(OperationHistory history, string? operationId)
    {
        if (operationId is not null)
        {
            return OperationId.TryParse(operationId) is { } id ? history.Read(id) : Unknown(operationId);
        }

        return history.List().Then(all => all.IsEmpty ? Unknown("") : history.Read(all[0]));
    }

    private static Outcome<UndoChange> Create(ProjectReader reader, OperationHistory history, OperationRecord record)
    {
        var before = record.SpecBefore.IsAbsent ? null : history.Content(record, record.SpecBefore);
        var after = record.SpecAfter.IsAbsent ? null : history.Content(record, record.SpecAfter);
        var isKept = after is not null && (record.SpecBefore.IsAbsent || before is not null);
        return isKept
            ? new UndoChange(reader, record, before, after!.Value)
            : new Problem(ProblemCodes.OperationUnknown, "$.operation_id", $"What operation {record.Id} changed is no longer kept.", "See describe_project for operations that can be undone.");
    }

    private static Problem Unknown(string id) => new(
        ProblemCodes.OperationUnknown,
        "$.operation_id",
        id.Length == 0 ? "There is no operation to take back." : $"There is no operation {id}.",
        "See describe_project for operations that can be undone.");

    private bool IsLatest(ProjectSpec current) => ProjectDocumentWriter.Write(current).Span.SequenceEqual(after.Span);

    private Problem Entangled(string hint) => new(
        ProblemCodes.OperationEntangled,
        "$.operation_id",
        $"Later changes of the specification build on operation {operation.Id}.",
        hint);
}
