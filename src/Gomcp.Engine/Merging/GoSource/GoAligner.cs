namespace Gomcp.Engine.Merging.GoSource;

/// <summary>Aligns lines of Go, all of them or only the columns that a merge reached.</summary>
internal static class GoAligner
{
    /// <summary>Aligns every line.</summary>
    public static string[] AlignAll(string[] lines) => Align(lines, _ => true);

    /// <summary>Aligns those runs of columns in which at least one line was touched.</summary>
    public static string[] AlignTouched(string[] lines, Func<int, bool> isTouched) => Align(lines, isTouched);

    private static string[] Align(string[] lines, Func<int, bool> isTouched)
    {
        var laid = GoLayout.Of(string.Join('\n', lines));
        var formatted = GoColumns.Format(laid);
        var result = (string[])lines.Clone();
        for (var first = 0; first < laid.Count;)
        {
            var end = RunEnd(laid, first);
            if (AnyTouched(laid, first, end, isTouched))
            {
                for (var i = first; i < end; i++)
                    Put(result, laid[i], formatted[i]);
            }

            first = end;
        }

        return result;
    }

    /// <summary>A run is what can share a column: lines with columns, up to the end of their section.</summary>
    private static int RunEnd(List<GoLine> lines, int first)
    {
        var end = first + 1;
        while (end < lines.Count && lines[end - 1].HasColumns && lines[end].HasColumns && !lines[end - 1].EndsSection)
            end++;
        return end;
    }

    private static bool AnyTouched(List<GoLine> lines, int first, int end, Func<int, bool> isTouched)
    {
        for (var line = lines[first].FirstLine; line <= lines[end - 1].LastLine; line++)
        {
            if (isTouched(line))
                return true;
        }

        return false;
    }

    private static void Put(string[] result, GoLine line, string text)
    {
        var parts = text.Split('\n');
        for (var i = 0; i < parts.Length && line.FirstLine + i < result.Length; i++)
            result[line.FirstLine + i] = parts[i];
    }
}
