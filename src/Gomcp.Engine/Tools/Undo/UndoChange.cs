using System.Collections.Immutable;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Files;
using Gomcp.Engine.Planning;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Projects;
using Gomcp.Engine.Rendering;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Engine.Tools.Undo;

/// <summary>
/// Takes an operation out of the specification; the files follow by rendering and merging. What the operation wrote once goes
/// with it where nobody changed it since.
/// </summary>
internal sealed class UndoChange : ISpecChange
{
    private const string Source = "history";

    private readonly ProjectReader reader;
    private readonly IStack stack;
    private readonly ProjectDirectory directory;
    private readonly ProjectSpec? rendered;
    private readonly OperationRecord operation;
    private readonly ReadOnlyMemory<byte>? before;
    private readonly ReadOnlyMemory<byte> after;

    private UndoChange(ScaffoldPipeline pipeline, ProjectDirectory directory, OperationRecord operation, ReadOnlyMemory<byte>? before, ReadOnlyMemory<byte> after)
    {
        reader = pipeline.Reader;
        stack = pipeline.Stack;
        this.directory = directory;
        rendered = reader.Read(directory) is { IsSuccess: true, Value: var specs } ? specs.Rendered : null;
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
            return Find(history, operationId).Then(record => Create(context.Pipeline, directory, history, record));
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
            return IsLatest(current) ? new SpecState(null, WrittenOnce()) : Entangled("Undo the operations after it first.");
        }

        return reader.Parse(wanted, Source).Then(was => reader.Parse(after, Source).Then<SpecState>(became =>
            SpecUndo.Of(was, became, current) is { } spec
                ? Withdraw(was, became, spec)
                : Entangled("Undo the operations after it first, or edit gomcp.json and apply it.")));
    }

    // Migrations that nothing builds on, and that nobody edited, go with the operation; others get a further one that leads back.
    private SpecState Withdraw(ProjectSpec was, ProjectSpec became, ProjectSpec spec)
    {
        var own = became.Migrations.Where(migration => !was.Migrations.Contains(migration)).ToImmutableArray();
        var files = WrittenOnce();
        if (own.IsEmpty)
        {
            return new SpecState(spec, files);
        }

        var canGo = stack.CanWithdraw(spec, own) && files.All(IsUntouched);
        return canGo
            ? new SpecState(spec with { Migrations = spec.Migrations.RemoveAll(own.Contains) }, files, SpecUndo.Of(was, became, rendered ?? became) ?? was)
            : new SpecState(spec);
    }

    private bool IsUntouched(RecordedFile file) =>
        directory.Read(file.Path) is { IsSuccess: true, Value: var present } && (present.IsAbsent || present.Hash == file.After);

    // What has no merge base belongs to the user once it is written: migrations and secrets.
    private ImmutableArray<RecordedFile> WrittenOnce()
    {
        var managed = operation.Files.Select(file => BasePaths.FileOf(file.Path)).OfType<ProjectPath>().ToHashSet();
        return [.. operation.Files.Where(file =>
            file.Before.IsAbsent && !file.After.IsAbsent && BasePaths.FileOf(file.Path) is null && !managed.Contains(file.Path))];
    }

    private static Outcome<OperationRecord> Find(OperationHistory history, string? operationId)
    {
        if (operationId is not null)
        {
            return OperationId.TryParse(operationId) is { } id ? history.Read(id) : Unknown(operationId);
        }

        return history.List().Then(all => all.IsEmpty ? Unknown("") : history.Read(all[0]));
    }

    private static Outcome<UndoChange> Create(ScaffoldPipeline pipeline, ProjectDirectory directory, OperationHistory history, OperationRecord record)
    {
        var before = record.SpecBefore.IsAbsent ? null : history.Content(record, record.SpecBefore);
        var after = record.SpecAfter.IsAbsent ? null : history.Content(record, record.SpecAfter);
        var isKept = after is not null && (record.SpecBefore.IsAbsent || before is not null);
        return isKept
            ? new UndoChange(pipeline, directory, record, before, after!.Value)
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
