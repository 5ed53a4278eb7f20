namespace Gomcp.Templates.Tests.Generation;

public class When_a_template_does_not_fit_its_model
{
    private const string Header = "[[- /*gotype: Shop.Model*/ -]]\n";

    [Theory]
    [InlineData("x\n y [[ .Nmae ]]", "(3,8): CS1061")]
    [InlineData("x\n y [[ .Author.Nmae ]]", "(3,15): CS1061")]
    [InlineData("[[ $x := .Author ]][[ $x.Nmae ]]", "(2,26): CS1061")]
    [InlineData("[[ range .Fields ]]\n[[ .Lable | gostr ]][[ end ]]", "(3,5): CS1061")]
    [InlineData("[[ (.Author).Nmae ]]", "(2,14): CS1061")]
    [InlineData("\t[[ .Label ]]", "(2,5): CS0315")]
    [InlineData("[[ .Author.Email ]]", "(2,11): CS0315")]
    [InlineData("[[ $x := .Label ]][[ $x ]]", "(2,22): CS0315")]
    [InlineData("[[ printf \"%s\" .Label ]]", "(2,4): CS0315")]
    [InlineData("[[ .Raw ]]", "(2,4): CS0311")]
    [InlineData("[[ .HasAuth ]]", "(2,4): CS0315")]
    [InlineData("[[ .Letter ]]", "(2,4): CS0619")]
    [InlineData("[[ .Fields ]]", "(2,4): CS0315")]
    [InlineData("[[ range .Fields ]][[ .Max ]][[ end ]]", "(2,23): CS0313")]
    [InlineData("[[ .Owner.Name ]]", "(2,4): CS8602")]
    [InlineData("[[ if .Port ]][[ end ]]", "(2,7): CS1503")]
    [InlineData("[[ if .Author ]][[ end ]]", "(2,7): CS1503")]
    [InlineData("[[ if .Owner ]][[ end ]]", "(2,7): CS1503")]
    [InlineData("[[ if and .HasAuth .Port ]][[ end ]]", "(2,20): CS1503")]
    [InlineData("[[ if lt .Label 3 ]][[ end ]]", "(2,10): CS1503")]
    [InlineData("[[ if eq .Author \"x\" ]][[ end ]]", "(2,10): CS0311")]
    [InlineData("[[ range .Port ]][[ end ]]", "(2,10): CS1579")]
    [InlineData("[[ range .Label ]][[ end ]]", "(2,10): CS1579")]
    [InlineData("[[ .Port | gostr ]]", "(2,4): CS0315")]
    [InlineData("[[ len .Label ]]", "(2,4): CS0411")]
    [InlineData("[[ printf \"%d\" .Label ]]", "(2,16): CS1503")]
    [InlineData("[[ $x := 1 ]][[ $x = .Label ]]", "(2,22): CS0029")]
    [InlineData("[[ define \"p\" ]][[/*gotype: Shop.Modl*/]]x[[ end ]]", "(2,34): CS0234")]
    [InlineData("[[ template \"p\" .Label ]][[ define \"p\" ]]x[[ end ]]", "(2,17): CS1503")]
    public void The_compiler_reports_it_at_its_place_in_the_template(string text, string expected) =>
        Assert.Equal(["shop/t.go.tmpl" + expected], TemplateCompilation.Errors(("shop/t.go.tmpl", Header + text)));

    [Theory]
    [InlineData("[[ .Name ]] [[ .Port ]] [[ .Label | gostr ]] [[ .Raw | json ]] [[ .Name | sh ]]")]
    [InlineData("[[ with .Owner ]][[ .Name ]][[ end ]][[ range .Fields ]][[ with .Max ]][[ . ]][[ end ]][[ end ]]")]
    [InlineData("[[ $unused := 1 ]][[ range $i, $x := .Tags ]]x[[ end ]]")]
    public void What_fits_compiles_without_a_warning(string text) =>
        Assert.Empty(TemplateCompilation.Errors(("shop/t.go.tmpl", Header + text)));
}
