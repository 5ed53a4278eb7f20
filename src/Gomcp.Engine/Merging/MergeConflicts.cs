using System.Collections.Immutable;
using System.Text;
using Gomcp.Engine.Files;
using Gomcp.Engine.Merging.Lines;

namespace Gomcp.Engine.Merging;

/// <summary>Makes conflicts that can be told and named.</summary>
internal static class MergeConflicts
{
    private const int IdLength = 12;

    public static ImmutableArray<MergeConflict> Of(ProjectPath path, IEnumerable<MergedPart> parts)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. parts.OfType<MergedPart.Open>().Select(part => Make(path, part, seen))];
    }

    private static MergeConflict Make(ProjectPath path, MergedPart.Open part, Dictionary<string, int> seen)
    {
        var (@base, mine, theirs) = (Join(part.Base), Join(part.Mine), Join(part.Theirs));
        var texts = string.Join('\0', path.Value, @base, mine, theirs);
        var ordinal = seen[texts] = seen.GetValueOrDefault(texts) + 1;
        var id = ContentHash.Of(Encoding.UTF8.GetBytes($"{texts}\0{ordinal}")).Value[..IdLength];
        return new(id, part.Line, @base, mine, theirs, part.Reason);
    }

    private static string Join(FileLine[] lines) => string.Concat(lines.Select(line => line.Text + "\n"));
}
