using Gomcp.Engine.Merging.GoSource;
using Gomcp.Engine.Merging.Imports;

namespace Gomcp.Engine.Merging.Renaming;

/// <summary>Finds a name on a line where it can mean what was renamed.</summary>
internal sealed class NameFinder
{
    private readonly IReadOnlyList<string> lines;
    private readonly string source;
    private readonly List<GoToken> tokens;
    private readonly HashSet<string> packages;
    private readonly TypeGuess types;

    public NameFinder(IReadOnlyList<string> lines, MergeLanguage language)
    {
        this.lines = lines;
        source = language == MergeLanguage.Templ ? MarkupMask.Mask(lines) : string.Join('\n', lines);
        tokens = [.. GoScanner.Scan(source).Where(token => token.Kind != GoTokenKind.Comment)];
        packages = [.. ImportSection.Find(lines)?.Specs.Select(spec => spec.Name) ?? []];
        types = new(lines);
    }

    /// <summary>The columns, from 1, at which a line uses the name, and whether that is certain.</summary>
    public IEnumerable<(int Column, bool IsCertain)> Find(int line, GoRename rename)
    {
        for (var i = FirstOn(line); i < tokens.Count && tokens[i].Line == line; i++)
        {
            if (tokens[i].Kind != GoTokenKind.Identifier || !Is(i, rename.Old))
                continue;
            var meaning = rename.IsMember ? Member(i, rename.Owner) : Name(i);
            if (meaning is { } isCertain)
                yield return (Column(i), isCertain);
        }
    }

    private int FirstOn(int line)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Line < line ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Null when it is no member of the owner, else whether that is certain.</summary>
    private bool? Member(int index, string owner)
    {
        var type = "";
        if (Is(index - 1, "."))
            type = index > 1 && tokens[index - 2].Kind == GoTokenKind.Identifier ? types.Of(Text(index - 2), tokens[index].Line) : "";
        else if (Is(index + 1, ":") && (Is(index - 1, "{") || Is(index - 1, ",")))
            type = LiteralType(index);
        else
            return null;
        return type.Length == 0 ? false : type == owner ? true : null;
    }

    /// <summary>A name of a package is used bare inside it and behind the package's name elsewhere.</summary>
    private bool? Name(int index)
    {
        if (!Is(index - 1, "."))
            return !Is(index + 1, ":");
        return index > 1 && packages.Contains(Text(index - 2)) ? true : null;
    }

    /// <summary>The type of the composite literal around a key; empty when it is not named there.</summary>
    private string LiteralType(int key)
    {
        var depth = 0;
        for (var i = key - 1; i > 0; i--)
        {
            if (Is(i, "}") || Is(i, ")") || Is(i, "]"))
                depth++;
            else if (Is(i, "(") || Is(i, "["))
                depth--;
            else if (Is(i, "{") && depth-- == 0)
                return tokens[i - 1].Kind == GoTokenKind.Identifier ? Text(i - 1) : "";
        }

        return "";
    }

    private bool Is(int index, string text) => index >= 0 && index < tokens.Count && tokens[index].End - tokens[index].Start == text.Length
        && string.CompareOrdinal(source, tokens[index].Start, text, 0, text.Length) == 0;

    private string Text(int index) => source[tokens[index].Start..tokens[index].End];

    private int Column(int index)
    {
        var lineStart = tokens[index].Start == 0 ? 0 : source.LastIndexOf('\n', tokens[index].Start - 1) + 1;
        return Math.Min(tokens[index].Start - lineStart, lines[tokens[index].Line].Length) + 1;
    }
}
