namespace Gomcp.Templates.Tests.Interpretation;

public class When_an_override_is_wrong
{
    [Theory]
    [InlineData("a [[ .Pakage ]]", "(2,6): TPL020")]
    [InlineData("[[ .Author.Nmae ]]", "(2,11): TPL020")]
    [InlineData("[[ range .Fields ]][[ .Lable | gostr ]][[ end ]]", "(2,23): TPL020")]
    [InlineData("[[ range $f := .Fields ]]\n[[ $f.Lable | gostr ]][[ end ]]", "(3,6): TPL020")]
    [InlineData("[[ .Label ]]", "(2,4): TPL021")]
    [InlineData("[[ .Raw ]]", "(2,4): TPL021")]
    [InlineData("[[ .HasAuth ]]", "(2,4): TPL021")]
    [InlineData("[[ .Fields ]]", "(2,4): TPL021")]
    [InlineData("[[ .Author ]]", "(2,4): TPL021")]
    [InlineData("[[ $x := .Label ]][[ $x ]]", "(2,22): TPL021")]
    [InlineData("[[ printf \"%s\" .Label ]]", "(2,4): TPL021")]
    [InlineData("[[ if .Port ]][[ end ]]", "(2,7): TPL022")]
    [InlineData("[[ if .Owner ]][[ end ]]", "(2,7): TPL022")]
    [InlineData("[[ if and .HasAuth .Port ]][[ end ]]", "(2,20): TPL022")]
    [InlineData("[[ range .Label ]][[ end ]]", "(2,10): TPL023")]
    [InlineData("[[ range .Port ]][[ end ]]", "(2,10): TPL023")]
    [InlineData("[[ .Owner.Name ]]", "(2,10): TPL024")]
    [InlineData("[[ range .Fields ]][[ .Max ]][[ end ]]", "(2,23): TPL024")]
    [InlineData("[[ .Port | gostr ]]", "(2,4): TPL025")]
    [InlineData("[[ len .Label ]]", "(2,8): TPL025")]
    [InlineData("[[ if eq .Port \"x\" ]][[ end ]]", "(2,16): TPL025")]
    [InlineData("[[ if eq .Author \"x\" ]][[ end ]]", "(2,10): TPL025")]
    [InlineData("[[ if lt .Label 3 ]][[ end ]]", "(2,10): TPL025")]
    [InlineData("[[ printf \"%d\" .Label | gostr ]]", "(2,16): TPL025")]
    [InlineData("[[ $x := 1 ]][[ $x = .Label ]]", "(2,22): TPL025")]
    [InlineData("[[ template \"badge\" .Author ]]", "(2,21): TPL026")]
    [InlineData("[[ template \"nope\" . ]]", "(2,13): TPL012")]
    [InlineData("[[ define \"x\" ]][[/*gotype: No.Such*/]][[ end ]]", "(2,29): TPL027")]
    public void The_error_has_the_place_of_the_slip(string text, string expected) =>
        Assert.Equal(["values.txt" + expected], OverrideScenario.Errors(text));

    [Theory]
    [InlineData("[[ .Pakage ]]", "ShopModel has no member .Pakage.", "Did you mean .Package?")]
    [InlineData("[[ .Label ]]", "A value of type UserText cannot be written as it is.", "Send it through the filter of the language it stands in, such as gostr, templtext or attr.")]
    [InlineData("[[ range .Port ]][[ end ]]", "A value of type Int32 cannot be ranged over.", "A range takes a collection.")]
    [InlineData("[[ .Owner.Name ]]", "The OwnerModel? that has .Name may be absent.", "Ask for it with [[ with ]].")]
    public void It_says_what_would_be_right(string text, string message, string hint)
    {
        var error = OverrideScenario.OnlyError(text);
        Assert.Equal((message, hint), (error.Message, error.Hint));
    }
}
