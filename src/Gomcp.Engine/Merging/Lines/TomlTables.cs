using System.Text.RegularExpressions;

namespace Gomcp.Engine.Merging.Lines;

/// <summary>Tables in inserted lines of TOML. A key belongs to the table whose header stands above it, so their order carries meaning.</summary>
internal static partial class TomlTables
{
    /// <summary>Whether the line begins a table.</summary>
    public static bool IsHeader(FileLine line) => Header().IsMatch(line.Key);

    /// <summary>Where the first table begins, with the comments and blank lines above its header; the number of lines where there is none.</summary>
    public static int Start(ReadOnlySpan<FileLine> lines)
    {
        var start = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsHeader(lines[i]))
                return start;
            if (!lines[i].Shape.IsBlank && !lines[i].Key.StartsWith('#'))
                start = i + 1;
        }

        return lines.Length;
    }

    /// <summary>Units of the lines: what continues the table above, line by line, and then each table as a whole.</summary>
    public static List<TextUnit> Split(ReadOnlySpan<FileLine> lines)
    {
        var start = Start(lines);
        var units = start > 0 ? TextUnits.Split(lines[..start]) : [];
        while (start < lines.Length)
        {
            var head = start;
            while (!IsHeader(lines[head]))
                head++;
            var end = head + 1 + Start(lines[(head + 1)..]);
            units.Add(new(start, end, head));
            start = end;
        }

        return units;
    }

    [GeneratedRegex("""^\[{1,2}[^\[\],]+\]{1,2}\s*(?:#.*)?$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Header();
}
