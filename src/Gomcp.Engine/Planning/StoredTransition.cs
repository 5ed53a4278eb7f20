using System.Text;
using System.Text.Json;
using Gomcp.Engine.Files;
using Gomcp.Engine.Json;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Engine.Planning;

/// <summary>What apply_plan needs to know of a plan besides its writes: the specification it leads to and what it read.</summary>
/// <param name="Summary">What is done, in one sentence.</param>
/// <param name="Spec">gomcp.json as the plan makes it; null where there is to be no project.</param>
/// <param name="HasConflicts">Whether decisions are needed before anything can be written.</param>
/// <param name="Read">The files in conflict and the hashes of what was read.</param>
public sealed record StoredTransition(string Summary, string? Spec, bool HasConflicts, IReadOnlyDictionary<string, string> Read)
{
    /// <summary>Writes it for a stored plan.</summary>
    public static ReadOnlyMemory<byte> Encode(ProjectPlan plan, string summary)
    {
        var spec = plan.Transition.After is { } after ? Encoding.UTF8.GetString(ProjectDocumentWriter.Write(after).Span) : null;
        var read = plan.Files.ToDictionary(file => file.Path.Value, file => file.Mine.Hash.Value, StringComparer.Ordinal);
        return JsonSerializer.SerializeToUtf8Bytes(new StoredTransition(summary, spec, !plan.Conflicts.IsEmpty, read), EngineJsonContext.Default.StoredTransition);
    }

    /// <summary>Reads what <see cref="Encode"/> wrote.</summary>
    public static StoredTransition Decode(ReadOnlyMemory<byte> bytes) =>
        JsonSerializer.Deserialize(bytes.Span, EngineJsonContext.Default.StoredTransition)!;

    /// <summary>Whether a file is still what the plan read.</summary>
    public bool IsUnchanged(ProjectPath path, ContentHash hash) => !Read.TryGetValue(path.Value, out var expected) || expected == hash.Value;
}
