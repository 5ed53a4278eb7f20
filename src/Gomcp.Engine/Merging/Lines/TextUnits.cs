namespace Gomcp.Engine.Merging.Lines;

/// <summary>Splits inserted lines into units by their indentation.</summary>
internal static class TextUnits
{
    public static List<TextUnit> Split(ReadOnlySpan<FileLine> lines, MergeLanguage language) =>
        language == MergeLanguage.Toml ? TomlTables.Split(lines) : Split(lines);

    public static List<TextUnit> Split(ReadOnlySpan<FileLine> lines)
    {
        var units = new List<TextUnit>();
        var level = Level(lines);
        var (start, head) = (0, -1);
        for (var i = 0; i < lines.Length; i++)
        {
            var shape = lines[i].Shape;
            if (head >= 0 && StartsUnit(lines, i, level))
            {
                units.Add(new(start, i, head));
                (start, head) = (i, -1);
            }

            if (head < 0 && !shape.IsBlank && !IsComment(lines[i]))
                head = i;
        }

        // Trailing blanks or comments belong to the last unit; a run of nothing else is a unit of its own.
        if (start < lines.Length)
            units.Add(new(start, lines.Length, head < 0 ? start : head));
        return units;
    }

    private static bool StartsUnit(ReadOnlySpan<FileLine> lines, int index, int level)
    {
        var shape = lines[index].Shape;
        if (!shape.IsBlank)
            return shape.Indent <= level && !shape.IsCloser;

        // A blank line starts one only when what follows does.
        for (var i = index + 1; i < lines.Length; i++)
        {
            if (!lines[i].Shape.IsBlank)
                return lines[i].Shape.Indent <= level && !lines[i].Shape.IsCloser;
        }

        return false;
    }

    private static int Level(ReadOnlySpan<FileLine> lines)
    {
        var level = int.MaxValue;
        foreach (var line in lines)
        {
            if (!line.Shape.IsBlank)
                level = Math.Min(level, line.Shape.Indent);
        }

        return level;
    }

    private static bool IsComment(FileLine line) => line.Key.StartsWith("//", StringComparison.Ordinal) || line.Key.StartsWith('#') || line.Key.StartsWith("<!--", StringComparison.Ordinal);
}
