using System.Reflection;
using System.Text.RegularExpressions;
using Gomcp.Engine.Problems;

// Not Tests.Problems: that would hide the engine's own namespace from every other test.
namespace Gomcp.Engine.Tests;

/// <summary>The codes are a contract: who meets one finds it in docs/errors.md, and who reads there finds no code that is gone.</summary>
public sealed partial class ErrorsAreDocumented
{
    [Fact]
    public void Every_code_has_a_row_of_its_own() => Assert.Equal(Declared().Order(StringComparer.Ordinal), Documented().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_row_says_what_it_means_and_what_to_do() =>
        Assert.All(Rows(), row => Assert.All(row.Groups["cell"].Captures, cell => Assert.NotEqual("", cell.Value.Trim())));

    private static IEnumerable<string> Declared() => typeof(ProblemCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> Documented() => Rows().Select(row => row.Groups["code"].Value);

    private static MatchCollection Rows() => CodeRow().Matches(File.ReadAllText(PathOfPage()));

    private static string PathOfPage()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "docs", "errors.md");
            if (File.Exists(candidate))
                return candidate;
        }

        throw new FileNotFoundException("docs/errors.md is in no parent folder: run this from inside the checkout.");
    }

    [GeneratedRegex(@"^\| `(?<code>[^`]+)` \|(?<cell>[^|\r\n]*)\|(?<cell>[^|\r\n]*)\|\r?$", RegexOptions.Multiline)]
    private static partial Regex CodeRow();
}
