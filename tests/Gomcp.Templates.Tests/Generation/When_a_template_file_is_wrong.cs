namespace Gomcp.Templates.Tests.Generation;

public class When_a_template_file_is_wrong
{
    private const string Header = "[[- /*gotype: Shop.Model*/ -]]\n";

    [Theory]
    [InlineData("x\n [[ if .HasAuth ]]", "(3,5): TPL005")]
    [InlineData("[[ .Label | gostrr ]]", "(2,13): TPL008")]
    [InlineData("a [[ end ]]", "(2,6): TPL006")]
    [InlineData("a [[ else ]]", "(2,6): TPL007")]
    [InlineData("[[ template \"nope\" . ]]", "(2,13): TPL012")]
    public void The_error_has_its_place(string text, string expected) =>
        Assert.Equal(["t.tmpl" + expected], TemplateCompilation.Errors(("t.tmpl", Header + text)));

    [Fact]
    public void A_model_type_has_to_be_declared() =>
        Assert.Equal(["t.tmpl(1,1): TPL011"], TemplateCompilation.Errors(("t.tmpl", "hello")));

    [Fact]
    public void An_unknown_model_type_is_reported_at_its_declaration() =>
        Assert.Equal(["t.tmpl(1,20): CS0234"], TemplateCompilation.Errors(("t.tmpl", "[[- /*gotype: Shop.Modl*/ -]]\nx")));

    [Fact]
    public void Two_files_of_one_name_are_an_error_in_the_second() =>
        Assert.Equal(["x/T.tmpl(1,1): TPL014"], TemplateCompilation.Errors(("x/T.tmpl", Header), ("X/t.tmpl", Header)).Where(e => e.Contains("TPL", StringComparison.Ordinal)));

    [Fact]
    public void A_definition_in_two_other_files_is_ambiguous() =>
        Assert.Equal(["c.tmpl(2,13): TPL012"], TemplateCompilation.Errors(
            ("a.tmpl", Header + "[[ define \"p\" ]]a[[ end ]]"),
            ("b.tmpl", Header + "[[ define \"p\" ]]b[[ end ]]"),
            ("c.tmpl", Header + "[[ template \"p\" . ]]")));

    [Fact]
    public void A_call_into_another_file_is_checked_too() =>
        Assert.Equal(["b.tmpl(2,17): CS1503"], TemplateCompilation.Errors(
            ("a.tmpl", Header + "[[ define \"p\" ]]a[[ end ]]"),
            ("b.tmpl", Header + "[[ template \"p\" .Author ]]")));
}
