using System.Text;
using System.Text.RegularExpressions;

namespace Gomcp.Engine.Tests.Rendering;

/// <summary>The stylesheet is compiled and committed: a utility that a view uses and the safelist lacks would do nothing.</summary>
public sealed partial class When_views_use_classes
{
    [Theory]
    [MemberData(nameof(GoldenCase.Names), MemberType = typeof(GoldenCase))]
    public void The_stylesheet_has_them(string name)
    {
        var files = GoldenCase.Files(name).ToDictionary(file => file.Path.Value, file => Encoding.UTF8.GetString(file.Content.Span));
        var known = Selector().Matches(files["internal/web/assets/static/app.css"])
            .Select(match => match.Groups[1].Value.Replace("\\", "", StringComparison.Ordinal)).ToHashSet();

        var used = from file in files
                   where file.Key.EndsWith(".templ", StringComparison.Ordinal)
                   from attribute in ClassAttribute().Matches(file.Value)
                   from word in attribute.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                   select (file.Key, word);

        Assert.NotEmpty(used);
        Assert.Empty(used.Where(use => !known.Contains(use.word)).Distinct());
    }

    [GeneratedRegex(@"\.((?:\\.|[\w-])+)")]
    private static partial Regex Selector();

    [GeneratedRegex("class=\"([^\"]*)\"")]
    private static partial Regex ClassAttribute();
}
