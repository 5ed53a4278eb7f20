namespace Gomcp.Engine.Merging.Lines;

/// <summary>
/// When one side moved lines to another indentation (it put a block around them), what the other side changes or adds among them moves
/// along.
/// </summary>
internal sealed class Reindentation(FileLine[] @base)
{
    /// <summary>The successor of a line of the base, moved as the other side moved that.</summary>
    public FileLine Changed(FileLine line, int baseLine, SideScript other)
    {
        var from = Indent(@base[baseLine]);
        return Indent(line) == from ? Move(line, from, Indent(other.Target(baseLine))) : line;
    }

    /// <summary>Lines put into a gap, moved as the other side moved both neighbours of the gap.</summary>
    public ReadOnlySpan<FileLine> Inserted(ReadOnlySpan<FileLine> lines, int gap, SideScript other)
    {
        if (lines.IsEmpty)
            return lines;
        var (before, after) = (Neighbour(gap - 1, -1), Neighbour(gap, 1));
        if (Shift(before, other) is not { } shift || shift == 0 || Shift(after, other) != shift)
            return lines;
        var (from, to) = (Indent(@base[after]), Indent(other.Target(after)));
        var moved = lines.ToArray();
        for (var i = 0; i < moved.Length; i++)
            moved[i] = Move(moved[i], from, to);
        return moved;
    }

    private int Neighbour(int line, int step)
    {
        while (line >= 0 && line < @base.Length && @base[line].Shape.IsBlank)
            line += step;
        return line;
    }

    /// <summary>How many characters of indentation the other side added to a line that it kept; null when it did not keep it.</summary>
    private int? Shift(int line, SideScript other) =>
        line >= 0 && line < @base.Length && other.Fate(line) == LineFate.Kept ? Indent(other.Target(line)).Length - Indent(@base[line]).Length : null;

    /// <summary>Puts characters before the line or takes them away, as many as lie between two indentations; only where one begins with the other.</summary>
    private static FileLine Move(FileLine line, string from, string to)
    {
        if (from == to || line.Shape.IsBlank)
            return line;
        if (to.StartsWith(from, StringComparison.Ordinal))
            return line with { Source = line.Source with { Text = to[from.Length..] + line.Text } };
        var surplus = from.StartsWith(to, StringComparison.Ordinal) ? from[to.Length..] : "";
        return surplus.Length > 0 && line.Text.StartsWith(surplus, StringComparison.Ordinal)
            ? line with { Source = line.Source with { Text = line.Text[surplus.Length..] } }
            : line;
    }

    private static string Indent(FileLine line) => line.Text[..(line.Text.Length - line.Text.AsSpan().TrimStart(" \t").Length)];
}
