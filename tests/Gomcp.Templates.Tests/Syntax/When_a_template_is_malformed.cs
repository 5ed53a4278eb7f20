using Gomcp.Templates.Syntax;

namespace Gomcp.Templates.Tests.Syntax;

public class When_a_template_is_malformed
{
    [Theory]
    [InlineData("a [[ .X", "1,3 TPL001")]
    [InlineData("a [[ .X\n[[ .Y ]]", "1,3 TPL001")]
    [InlineData("[[ ]]", "1,4 TPL002")]
    [InlineData("[[ .X | ]]", "1,9 TPL002")]
    [InlineData("[[ .X .Y ]]", "1,7 TPL002")]
    [InlineData("[[ .X | .Y ]]", "1,9 TPL002")]
    [InlineData("[[ (.X ]]", "1,8 TPL002")]
    [InlineData("[[ .X) ]]", "1,6 TPL002")]
    [InlineData("[[ .X && .Y ]]", "1,7 TPL002")]
    [InlineData("[[ eq len .X ]]", "1,7 TPL002")]
    [InlineData("[[ /* x */ ]]", "1,4 TPL002")]
    [InlineData("[[ \"x ]]\nb", "1,4 TPL003")]
    [InlineData("[[ \"\\q\" ]]", "1,4 TPL003")]
    [InlineData("[[ 99999999999 ]]", "1,4 TPL003")]
    [InlineData("[[ 1.5 ]]", "1,4 TPL003")]
    [InlineData("[[/* x ]]", "1,1 TPL004")]
    [InlineData("[[/* x */ y ]]", "1,8 TPL004")]
    [InlineData("x\n[[ if .X ]]", "2,4 TPL005")]
    [InlineData("[[ range .X ]][[ if .Y ]][[ end ]]", "1,4 TPL005")]
    [InlineData("[[ with .X ]]", "1,4 TPL005")]
    [InlineData("[[ define \"x\" ]]", "1,4 TPL005")]
    [InlineData("a\n  [[ end ]]", "2,6 TPL006")]
    [InlineData("a [[ else ]]", "1,6 TPL007")]
    [InlineData("[[ if .X ]][[ else ]][[ else ]][[ end ]]", "1,25 TPL007")]
    [InlineData("[[ range .X ]][[ else if .Y ]][[ end ]]", "1,23 TPL002")]
    [InlineData("[[ define \"x\" ]][[ else ]][[ end ]]", "1,20 TPL007")]
    [InlineData("[[ .X | gostrr ]]", "1,9 TPL008")]
    [InlineData("[[ index .X 0 ]]", "1,4 TPL008")]
    [InlineData("[[ eq .X ]]", "1,4 TPL009")]
    [InlineData("[[ gostr ]]", "1,4 TPL009")]
    [InlineData("[[ not .X .Y ]]", "1,4 TPL009")]
    [InlineData("[[ $x ]]", "1,4 TPL010")]
    [InlineData("[[ if .X ]][[ $x := 1 ]][[ end ]][[ $x ]]", "1,37 TPL010")]
    [InlineData("[[ $x = 1 ]]", "1,4 TPL010")]
    [InlineData("[[ $x := $x ]]", "1,10 TPL010")]
    [InlineData("[[ $y := 1 ]][[ define \"x\" ]][[ $y ]][[ end ]]", "1,33 TPL010")]
    [InlineData("[[ $ := 1 ]]", "1,4 TPL002")]
    [InlineData("[[ if .X ]][[ define \"x\" ]][[ end ]][[ end ]]", "1,15 TPL013")]
    [InlineData("[[ define \"x\" ]][[ end ]][[ define \"x\" ]][[ end ]]", "1,36 TPL013")]
    [InlineData("[[ block \"x\" . ]]", "1,4 TPL015")]
    [InlineData("[[ break ]]", "1,4 TPL015")]
    [InlineData("[[ template \"x\" ]]", "1,13 TPL015")]
    [InlineData("[[ template .X ]]", "1,13 TPL002")]
    [InlineData("[[ printf \"%s\" ]]", "1,4 TPL016")]
    [InlineData("[[ printf \"%x\" .X ]]", "1,4 TPL016")]
    [InlineData("[[ printf .X ]]", "1,4 TPL016")]
    public void The_error_has_its_place(string text, string expected) =>
        Assert.Equal([expected], TemplateParser.Parse("t", text).Errors.Select(e => $"{e.Line},{e.Column} {e.Code}"));

    [Fact]
    public void All_its_errors_are_told()
    {
        var errors = TemplateParser.Parse("t", """
            [[ .A | nope ]]
            [[ end ]] [[ "x
            [[ if .B ]]
              [[ $y ]]
            """).Errors;
        Assert.Equal(["1,9 TPL008", "2,4 TPL006", "2,14 TPL003", "3,4 TPL005", "4,6 TPL010"], errors.Select(e => $"{e.Line},{e.Column} {e.Code}"));
    }

    [Fact]
    public void A_near_name_is_suggested() =>
        Assert.Equal("Did you mean gostr?", TemplateParser.Parse("t", "[[ .X | gostrr ]]").Errors[0].Hint);
}
