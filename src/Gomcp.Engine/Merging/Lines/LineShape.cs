namespace Gomcp.Engine.Merging.Lines;

/// <summary>What a line looks like from afar: enough to see where units of text begin and end.</summary>
/// <param name="IsBlank">Nothing on it.</param>
/// <param name="Indent">The width of its indentation.</param>
/// <param name="IsCloser">It closes what an earlier line opened.</param>
internal readonly record struct LineShape(bool IsBlank, int Indent, bool IsCloser)
{
    private const int TabWidth = 4;

    public static LineShape Of(string line)
    {
        var indent = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\t')
                indent += TabWidth;
            else if (line[i] == ' ')
                indent++;
            else
                return new(false, indent, line[i] is '}' or ')' or ']' || line.AsSpan(i).StartsWith("</"));
        }

        return new(true, 0, false);
    }
}
