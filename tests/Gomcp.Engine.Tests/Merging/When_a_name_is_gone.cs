using Gomcp.Engine.Files;
using Gomcp.Engine.Merging;

namespace Gomcp.Engine.Tests.Merging;

public sealed class When_a_name_is_gone
{
    private static readonly GoRename Renamed = new("Name", "Title", "Product");

    [Fact]
    public void Its_use_in_a_line_of_the_person_is_found_with_an_offer()
    {
        var merged = MergeCaseFolder.Read("renamed-under-use/expected.go");
        var use = Assert.Single(Find("models/product.go", MergeCaseFolder.Read("renamed-under-use/theirs.go"), merged, Renamed));
        Assert.Equal((19, 11, "\treturn p.Name + \"!\""), (use.Line, use.Column, use.Text));
        Assert.Equal("\treturn p.Title + \"!\"", use.Offer);
        Assert.True(use.IsCertain);
    }

    [Fact]
    public void The_offer_is_taken_only_when_asked_for()
    {
        var merged = MergeCaseFolder.Read("renamed-under-use/expected.go").Replace("\n", "\r\n", StringComparison.Ordinal);
        var file = new MergedFile(ProjectPath.Of("models/product.go"), MergeCaseFolder.Read("renamed-under-use/theirs.go"), merged);
        var uses = RenamedUses.Find([Renamed], [file]);
        Assert.Equal(merged.Replace("p.Name", "p.Title", StringComparison.Ordinal), RenamedUses.Apply(file, uses));
        Assert.Equal(merged, RenamedUses.Apply(file, []));
    }

    [Fact]
    public void A_removal_is_told_without_an_offer()
    {
        var use = Assert.Single(InGo("\tx := p.Name\n", new GoRename("Name", "", "Product")));
        Assert.Equal("", use.Offer);
    }

    [Fact]
    public void Strings_comments_and_other_names_are_none() =>
        Assert.Empty(InGo("\tx := \"p.Name\" // p.Name\n\ty := p.NameOf\n\tName := 1\n\t/* p.Name */\n", Renamed));

    [Fact]
    public void Members_of_other_types_are_none() =>
        Assert.Empty(InGo("\tvar c models.Category\n\tx := c.Name\n\td := Category{Name: \"x\"}\n", Renamed));

    [Fact]
    public void What_may_be_meant_is_told_as_uncertain() =>
        Assert.False(Assert.Single(InGo("\tx := load().Name\n", Renamed)).IsCertain);

    [Fact]
    public void Keys_of_literals_are_uses() =>
        Assert.Equal([true, true], InGo("\tx := models.Product{Name: \"a\"}\n\ty := &Product{\n\t\tID:   1,\n\t\tName: \"b\",\n\t}\n", Renamed).Select(use => use.IsCertain));

    [Fact]
    public void Two_uses_on_one_line_are_two()
    {
        const string Line = "\tx := p.Name + p.Name\n";
        var uses = InGo(Line, Renamed);
        Assert.Equal([9, 18], uses.Select(use => use.Column));
    }

    [Fact]
    public void Names_of_a_package_are_found_inside_and_outside_of_it()
    {
        var rename = new GoRename("NewProduct", "NewArticle", "");
        Assert.Single(InGo("\tx := NewProduct()\n", rename));
        Assert.Single(InGo("\tx := models.NewProduct()\n", rename));
        Assert.Empty(InGo("\tx := other.NewProduct()\n", rename));
    }

    [Fact]
    public void Markup_is_searched_too_and_its_prose_is_not()
    {
        const string Theirs = "package p\n\ntempl row(p models.Product) {\n\t<td>{ p.Title }</td>\n}\n";
        const string Merged = "package p\n\ntempl row(p models.Product) {\n\t<td>{ p.Title }</td>\n\t<p title=\"p.Name\">Don't say { p.Name } on https://x.org</p>\n\t<!-- p.Name -->\n}\n";
        var use = Assert.Single(Find("list.templ", Theirs, Merged, Renamed));
        Assert.Equal("\t<p title=\"p.Name\">Don't say { p.Title } on https://x.org</p>", use.Offer);
        Assert.True(use.IsCertain);
    }

    private static List<RenamedUse> InGo(string lines, GoRename rename)
    {
        const string Head = "package p\n\nimport \"x.org/models\"\n\nfunc f(p *models.Product) {\n";
        return Find("p/file.go", Head + "}\n", Head + lines + "}\n", rename);
    }

    private static List<RenamedUse> Find(string path, string theirs, string merged, GoRename rename) =>
        [.. RenamedUses.Find([rename], [new MergedFile(ProjectPath.Of(path), theirs, merged)])];
}
