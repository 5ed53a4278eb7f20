namespace Gomcp.Engine.Merging.Lines;

/// <summary>Numbers lines, so that comparing two is comparing integers.</summary>
internal sealed class LineTable(MergeLanguage language)
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);

    /// <summary>Makes lines ready; equal lines of all texts that go through one table have equal numbers.</summary>
    public FileLine[] Read(IEnumerable<SourceLine> lines) => [.. lines.Select(Read)];

    private FileLine Read(SourceLine line, int index)
    {
        var key = LineKey.Of(line.Text, language);
        if (!ids.TryGetValue(key, out var id))
            ids.Add(key, id = ids.Count);
        return new(line, key, index + 1, id, LineShape.Of(line.Text));
    }
}
