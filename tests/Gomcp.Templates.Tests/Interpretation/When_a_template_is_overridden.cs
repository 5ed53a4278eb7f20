using Gomcp.Templates.Syntax;
using Gomcp.Templates.Tests.Corpus;

namespace Gomcp.Templates.Tests.Interpretation;

public class When_a_template_is_overridden
{
    [Fact]
    public void Its_new_text_is_rendered()
    {
        var result = OverrideScenario.Load(("values.txt", OverrideScenario.Header + "mine [[ .Package ]] [[ .Label | gostr ]]"));
        Assert.Equal("mine shop \"Müller's \\\"best\\\" <b> & {x}\"", OverrideScenario.Render(result, "values.txt"));
    }

    [Fact]
    public void The_model_type_can_be_left_out()
    {
        var result = OverrideScenario.Load(("values.txt", "mine [[ .Port ]]"));
        Assert.Equal("mine 2", OverrideScenario.Render(result, "values.txt"));
    }

    [Fact]
    public void All_others_stay_compiled()
    {
        var set = OverrideScenario.Load(("values.txt", "mine")).Set!;
        Assert.Equal(["values.txt"], set.Names.Where(set.IsOverridden));
    }

    [Fact]
    public void Templates_that_call_it_show_it_too()
    {
        var result = OverrideScenario.Load(("parts/footer.txt", OverrideScenario.Header + "MY FOOTER"));
        Assert.EndsWith("MY FOOTER /items \"Page items\"\n", OverrideScenario.Render(result, "shared.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_of_a_library_can_be_replaced()
    {
        var result = OverrideScenario.Load(("parts/badges", """
            [[ define "badge" ]][[/*gotype: Gomcp.Templates.UserText*/]]MINE[[ end ]]
            [[ define "page" ]][[/*gotype: Gomcp.Templates.Tests.Corpus.PageModel*/]]PAGE[[ end ]]
            """));
        Assert.StartsWith("MINE ", OverrideScenario.Render(result, "shared.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_can_bring_definitions_of_its_own()
    {
        var result = OverrideScenario.Load(("values.txt", OverrideScenario.Header + "[[ template \"x\" .Author ]][[ template \"badge\" .Label ]][[ define \"x\" ]][[/*gotype: Gomcp.Templates.Tests.Corpus.OwnerModel*/]]<[[ .Name ]]>[[ end ]]"));
        Assert.StartsWith("<ann><b title=", OverrideScenario.Render(result, "values.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_do_not_reach_the_output()
    {
        var result = OverrideScenario.Load(("values.txt", "\uFEFFa\r\n[[ .Port ]]\r\n"));
        Assert.Equal("a\n2\n", OverrideScenario.Render(result, "values.txt"));
    }

    [Fact]
    public void A_name_that_replaces_nothing_is_an_error()
    {
        var error = Assert.Single(OverrideScenario.Load(("valeus.txt", OverrideScenario.Header + "x")).Errors);
        Assert.Equal(TemplateErrorCodes.UnknownTemplate, error.Code);
        Assert.Equal("Did you mean values.txt?", error.Hint);
    }

    [Fact]
    public void Another_model_type_is_an_error_at_its_declaration()
    {
        var error = Assert.Single(OverrideScenario.Load(("values.txt", "[[- /*gotype: Gomcp.Templates.Tests.Corpus.OwnerModel*/ -]]\nx")).Errors);
        Assert.Equal((TemplateErrorCodes.WrongModelType, 1, 15), (error.Code, error.Line, error.Column));
    }

    [Fact]
    public void Endless_recursion_stops_with_an_error()
    {
        var result = OverrideScenario.Load(("values.txt", OverrideScenario.Header + "[[ template \"x\" . ]][[ define \"x\" ]]a[[ template \"x\" . ]][[ end ]]"));
        Assert.Empty(result.Errors);
        var error = result.Set!.Render("values.txt", FixedModel.Shop, new TemplateWriter());
        Assert.Equal(TemplateErrorCodes.TooDeep, error!.Code);
    }

    [Fact]
    public void The_errors_of_all_files_are_told_at_once()
    {
        var errors = OverrideScenario.Load(
            ("values.txt", OverrideScenario.Header + "[[ .Nope ]]\n[[ .Label ]]"),
            ("trim.txt", OverrideScenario.Header + "[[ if .Port ]][[ end ]]")).Errors;
        Assert.Equal(["trim.txt(2,7): TPL022", "values.txt(2,4): TPL020", "values.txt(3,4): TPL021"], errors.Select(e => $"{e.File}({e.Line},{e.Column}): {e.Code}").Order(StringComparer.Ordinal));
    }
}
