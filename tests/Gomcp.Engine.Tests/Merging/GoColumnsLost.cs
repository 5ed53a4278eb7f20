using System.Text;
using System.Text.RegularExpressions;

namespace Gomcp.Engine.Tests.Merging;

/// <summary>Takes gofmt's columns away. Written apart from the code under test, so that one mistake does not hide another.</summary>
internal static partial class GoColumnsLost
{
    public static string In(string source)
    {
        var result = new StringBuilder();
        var end = 0;
        foreach (Match match in Opaque().Matches(source))
        {
            result.Append(Runs().Replace(source[end..match.Index], " ")).Append(match.Value);
            end = match.Index + match.Length;
        }

        return result.Append(Runs().Replace(source[end..], " ")).ToString();
    }

    [GeneratedRegex("""//[^\n]*|/\*[\s\S]*?\*/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+'|`[^`]*`""")]
    private static partial Regex Opaque();

    [GeneratedRegex("""(?<=[^\n\t ]|^) {2,}|(?<=\S)\t+""")]
    private static partial Regex Runs();
}
