using System.Text.RegularExpressions;
using Gomcp.Engine.Specs.Naming;
using Gomcp.Engine.Stacks.Go.Building;

namespace Gomcp.Engine.Tests.Rendering;

/// <summary>A variable is called like its domain, but must hide nothing that the functions around it need.</summary>
public sealed partial class When_a_record_is_a_variable
{
    [Fact]
    public void It_hides_nothing_that_its_package_declares()
    {
        var declared = GoldenFolder.Read(Path.Join(GoldenFolder.Root, "every-field-type"))
            .Concat(GoldenFolder.Read(Path.Join(GoldenFolder.Root, "shop")))
            .Where(file => InDomain().IsMatch(file.Key))
            .SelectMany(file => Declarations().Matches(System.Text.Encoding.UTF8.GetString(file.Value)))
            .Select(match => match.Groups["name"].Value)
            .Distinct()
            .ToList();

        Assert.True(declared.Count > 40, $"Only {declared.Count} names are declared.");
        Assert.All(declared, name => Assert.NotEqual(name, NameWords.TryParse(name) is { } words ? GoNames.Variable(words).Text : ""));
    }

    [GeneratedRegex(@"^internal/(product|category|specimen)/")]
    private static partial Regex InDomain();

    [GeneratedRegex(@"^(?:func|templ|var|const|type) (?:\(f fixture\) )?(?<name>[a-z]\w*)", RegexOptions.Multiline)]
    private static partial Regex Declarations();
}
