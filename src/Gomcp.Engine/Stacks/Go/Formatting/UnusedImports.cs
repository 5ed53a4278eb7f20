using System.Text;

namespace Gomcp.Engine.Stacks.Go.Formatting;

/// <summary>Drops the lines of an import block whose package no line of code mentions.</summary>
internal static class UnusedImports
{
    private const string Opening = "\nimport (\n";
    private const string Closing = "\n)\n";

    public static string Remove(string source)
    {
        var start = source.IndexOf(Opening, StringComparison.Ordinal);
        var end = start < 0 ? -1 : source.IndexOf(Closing, start, StringComparison.Ordinal);
        if (end < 0)
        {
            return source;
        }

        var bodyStart = start + Opening.Length;
        var code = WithoutComments(source.AsSpan(end + Closing.Length));
        var kept = source[bodyStart..end].Split('\n').Where(line => line.Length == 0 || IsUsed(line, code)).ToList();
        var text = Tidy(kept);
        return text.Length == 0
            ? string.Concat(source.AsSpan(0, start), source.AsSpan(end + Closing.Length - 1))
            : string.Concat(source.AsSpan(0, bodyStart), text, source.AsSpan(end));
    }

    private static bool IsUsed(string line, string code)
    {
        var import = line.Trim();
        if (import.StartsWith('_') || import.StartsWith('.'))
        {
            return true;
        }

        var quote = import.IndexOf('"', StringComparison.Ordinal);
        var name = quote > 0 ? import[..quote].Trim() : NameOf(import.Trim('"'));
        return Mentions(code, $"{name}.");
    }

    // The last element names the package, but for the version of a module.
    private static string NameOf(string path)
    {
        var elements = path.Split('/');
        var last = elements[^1];
        return elements.Length > 1 && last.Length > 1 && last[0] == 'v' && last[1..].All(char.IsAsciiDigit) ? elements[^2] : last;
    }

    private static bool Mentions(string code, string qualifier)
    {
        for (var i = code.IndexOf(qualifier, StringComparison.Ordinal); i >= 0; i = code.IndexOf(qualifier, i + 1, StringComparison.Ordinal))
        {
            if (i == 0 || !(char.IsLetterOrDigit(code[i - 1]) || code[i - 1] is '_' or '.' or '"' or '/'))
            {
                return true;
            }
        }

        return false;
    }

    private static string WithoutComments(ReadOnlySpan<char> code)
    {
        var text = new StringBuilder(code.Length);
        foreach (var line in code.EnumerateLines())
        {
            if (!line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            {
                text.Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Tidy(List<string> lines)
    {
        var tidy = new List<string>();
        foreach (var line in lines)
        {
            if (line.Length > 0 || (tidy.Count > 0 && tidy[^1].Length > 0))
            {
                tidy.Add(line);
            }
        }

        return string.Join('\n', tidy).TrimEnd('\n');
    }
}
