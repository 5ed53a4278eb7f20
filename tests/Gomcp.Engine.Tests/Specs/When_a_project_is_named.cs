using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Tests.Specs;

public sealed class When_a_project_is_named
{
    [Theory]
    [InlineData("shop", true)]
    [InlineData("time-sheet", true)]
    [InlineData("a", true)]
    [InlineData("a1", true)]
    [InlineData("abcdefghijabcdefghijabcdefghijabcdefghij", true)]
    [InlineData("abcdefghijabcdefghijabcdefghijabcdefghijk", false)]
    [InlineData("", false)]
    [InlineData("Shop", false)]
    [InlineData("1shop", false)]
    [InlineData("-shop", false)]
    [InlineData("shop-", false)]
    [InlineData("time--sheet", false)]
    [InlineData("time_sheet", false)]
    [InlineData("../shop", false)]
    [InlineData("shöp", false)]
    [InlineData("shop\n", false)]
    public void Its_short_name_fits_a_folder_and_a_binary(string text, bool isValid) =>
        Assert.Equal(isValid ? text : null, ProjectName.TryParse(text)?.Value);

    [Theory]
    [InlineData("example.com/shop", true)]
    [InlineData("github.com/Some-One/shop_2/v3", true)]
    [InlineData("shop", true)]
    [InlineData("my.house/~me/shop", true)]
    [InlineData("", false)]
    [InlineData("/shop", false)]
    [InlineData("shop/", false)]
    [InlineData("a//b", false)]
    [InlineData("Example.com/shop", false)]
    [InlineData("example.com/.hidden", false)]
    [InlineData("example.com/shop.", false)]
    [InlineData("../shop", false)]
    [InlineData("example.com/my shop", false)]
    [InlineData("example.com/shöp", false)]
    [InlineData("example.com/shop\n", false)]
    [InlineData("example.com\\shop", false)]
    [InlineData("fmt/shop", false)]
    [InlineData("net", false)]
    [InlineData("std", false)]
    [InlineData("internal/shop", false)]
    public void Its_module_path_is_one_that_go_takes(string text, bool isValid) =>
        Assert.Equal(isValid ? text : null, ModulePath.TryParse(text)?.Value);

    [Theory]
    [InlineData("Harbour Shop", "Harbour Shop")]
    [InlineData("  Tea & <b>more</b> \"{ }\" `x` $y 🐙 ", "Tea & <b>more</b> \"{ }\" `x` $y 🐙")]
    [InlineData("", null)]
    [InlineData("  ", null)]
    [InlineData("two\nlines", null)]
    [InlineData("tab\tbed", null)]
    [InlineData("line\u2028separator", null)]
    [InlineData("right\u202eleft", null)]
    [InlineData("nul\0", null)]
    public void Its_title_is_one_plain_line(string text, string? expected) => Assert.Equal(expected, Label.TryParse(text)?.Value);

    [Fact]
    public void Its_title_has_no_half_characters()
    {
        Assert.Null(Label.TryParse($"half {'\ud83d'}"));
        Assert.Null(Label.TryParse($"{'\udc19'} half"));
    }

    [Fact]
    public void Its_title_has_at_most_200_characters()
    {
        Assert.NotNull(Label.TryParse(new string('x', 200)));
        Assert.Null(Label.TryParse(new string('x', 201)));
    }
}
