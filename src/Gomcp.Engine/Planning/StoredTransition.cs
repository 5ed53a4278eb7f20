using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Files;
using Gomcp.Engine.Json;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Planning;

/// <summary>What apply_plan needs to know of a plan besides its writes: the specification it leads to and what it read.</summary>
/// <param name="Summary">What is done, in one sentence.</param>
/// <param name="Spec">gomcp.json as the plan makes it; null where there is to be no project.</param>
/// <param name="HasConflicts">Whether decisions are needed before anything can be written.</param>
/// <param name="Read">The files in conflict and the hashes of what was read.</param>
/// <param name="Withdrawn">Files that were written once and go unless somebody changed them, and the hashes of what was written.</param>
/// <param name="Tables">The specification whose tables the kept migrations make, where some are taken back; null otherwise.</param>
/// <param name="Warnings">What the plan warned of.</param>
/// <param name="Uses">The uses of names that are gone.</param>
public sealed record StoredTransition(
    string Summary,
    string? Spec,
    bool HasConflicts,
    IReadOnlyDictionary<string, string> Read,
    IReadOnlyDictionary<string, string> Withdrawn,
    string? Tables = null,
    IReadOnlyList<string>? Warnings = null,
    IReadOnlyList<StaleUse>? Uses = null)
{
    /// <summary>Writes it for a stored plan.</summary>
    public static ReadOnlyMemory<byte> Encode(ProjectPlan plan, string summary)
    {
        var spec = plan.Transition.After is { } after ? Encoding.UTF8.GetString(ProjectDocumentWriter.WriteWithIntents(after).Span) : null;
        var tables = plan.Transition.Tables is { } earlier ? Encoding.UTF8.GetString(ProjectDocumentWriter.Write(earlier).Span) : null;
        var read = plan.Files.ToDictionary(file => file.Path.Value, file => file.Mine.Hash.Value, StringComparer.Ordinal);
        var withdrawn = plan.Transition.Withdrawn.ToDictionary(file => file.Path.Value, file => file.After.Value, StringComparer.Ordinal);
        return JsonSerializer.SerializeToUtf8Bytes(
            new StoredTransition(summary, spec, !plan.Conflicts.IsEmpty, read, withdrawn, tables, PlanReport.Warnings(plan), PlanReport.Uses(plan)), EngineJsonContext.Default.StoredTransition);
    }

    /// <summary>Reads what <see cref="Encode"/> wrote.</summary>
    public static StoredTransition Decode(ReadOnlyMemory<byte> bytes) =>
        JsonSerializer.Deserialize(bytes.Span, EngineJsonContext.Default.StoredTransition)!;

    /// <summary>What was written once and goes, as the plan had it.</summary>
    public ImmutableArray<RecordedFile> WithdrawnFiles() =>
    [
        .. from file in Withdrawn
           let written = ContentHash.TryParse(file.Value)
           where written is not null
           select new RecordedFile(ProjectPath.Of(file.Key), ContentHash.Absent, written.Value),
    ];

    /// <summary>Whether a file is still what the plan read.</summary>
    public bool IsUnchanged(ProjectPath path, ContentHash hash) => !Read.TryGetValue(path.Value, out var expected) || expected == hash.Value;
}
