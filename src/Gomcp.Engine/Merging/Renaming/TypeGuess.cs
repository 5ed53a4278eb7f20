using System.Text.RegularExpressions;

namespace Gomcp.Engine.Merging.Renaming;

/// <summary>Reads the type of a variable off the function around its use, where it is written down there.</summary>
internal sealed class TypeGuess(IReadOnlyList<string> lines)
{
    /// <summary>The name of the type without its package, or empty when it is not written down.</summary>
    public string Of(string variable, int line)
    {
        var name = Regex.Escape(variable);
        var inBody = new Regex($$"""(?:\bvar\s+{{name}}\s+\*?(?:\w+\.)?(?<type>\w+)|\b{{name}}\s*:=\s*&?(?:\w+\.)?(?<type>\w+)\{)""", RegexOptions.ExplicitCapture);
        var inHeader = new Regex($$"""[(,]\s*{{name}}\s+\*?(?:\w+\.)?(?<type>\w+)\s*[,)]""", RegexOptions.ExplicitCapture);
        for (var i = line; i >= 0; i--)
        {
            var isHeader = lines[i].StartsWith("func ", StringComparison.Ordinal) || lines[i].StartsWith("templ ", StringComparison.Ordinal);
            var match = (isHeader ? inHeader : inBody).Match(lines[i]);
            if (match.Success)
                return match.Groups["type"].Value;
            if (isHeader)
                break;
        }

        return "";
    }
}
