using Gomcp.Hosting;
using Gomcp.Tests.Support;

namespace Gomcp.Tests.CommandLines;

public sealed class When_a_domain_is_added
{
    [Fact]
    public async Task It_is_as_the_tool_would_have_made_it()
    {
        using var ours = await ShopAsync();
        using var theirs = await ShopAsync();
        await CommandRun.OfAsync(ours, "domain", "add", "product", "name:string!", "price:decimal:min=0", "category:belongs_to", "--no-generate");
        await CommandRun.OfAsync(theirs.Root, Requests.Product, ["tool", "scaffold_domain", "--json", "-"]);

        Assert.Equal(theirs.Read("gomcp.json"), ours.Read("gomcp.json"));
        Assert.Equal(theirs.Read("internal/product/service.go"), ours.Read("internal/product/service.go"));
    }

    [Fact]
    public async Task It_has_the_layers_that_were_asked_for()
    {
        using var workspace = await ShopAsync();
        await CommandRun.OfAsync(workspace, "domain", "add", "product", "name:string!", "--layers", "model", "repository", "--no-generate");
        Assert.Contains("\"repository\"", workspace.Read("gomcp.json"), StringComparison.Ordinal);
        var run = await CommandRun.OfAsync(workspace, "domain", "add", "product", "name:string!", "--layout", "cards");
        Assert.Contains("--layout: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("[layer.unfit]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_engine_refuses_is_told_at_the_place_in_the_argument()
    {
        using var workspace = await ShopAsync();
        var before = workspace.Snapshot();

        var run = await CommandRun.OfAsync(workspace, "domain", "add", "product", "name:strin", "category:belongs_to:on_delete=set_null:required", "sku:string:min=3");

        Assert.Equal(ExitCodes.Invalid, run.ExitCode);
        Assert.Contains("FIELD 1 \"name:strin\", character 6: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("FIELD 2 \"category:belongs_to:on_delete=set_null:required\", character 21: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("FIELD 3 \"sku:string:min=3\", character 12: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Snapshot());
    }

    [Fact]
    public async Task A_mistake_in_the_short_form_is_a_result_when_JSON_is_asked_for()
    {
        using var workspace = await ShopAsync();
        var run = await CommandRun.OfAsync(workspace, "domain", "add", "product", "name", "--json");

        Assert.Equal(ExitCodes.Invalid, run.ExitCode);
        Assert.Equal(["argument.invalid"], run.ProblemCodes);
        Assert.Equal("invalid", run.Json.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Without_a_project_it_says_how_to_make_one()
    {
        using var workspace = new Workspace();
        var run = await CommandRun.OfAsync(workspace, "domain", "add", "product", "name:string");

        Assert.Equal(ExitCodes.Invalid, run.ExitCode);
        Assert.Contains("gomcp new", run.Error, StringComparison.Ordinal);
        Assert.Contains("[project.missing]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_gomcp_json_is_named_with_its_line_and_nothing_is_written()
    {
        using var workspace = await ShopAsync();
        workspace.Write("gomcp.json", "{\n  \"version\": 1,\n  oops\n}\n");
        var before = workspace.Snapshot();

        var run = await CommandRun.OfAsync(workspace, "domain", "add", "product", "name:string", "--json");

        Assert.Equal(ExitCodes.Invalid, run.ExitCode);
        Assert.Equal(["json.invalid"], run.ProblemCodes);
        Assert.Equal(["gomcp.json"], run.ProblemPaths);
        Assert.Contains("line 3", run.Out, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Snapshot());
    }

    [Fact]
    public async Task A_folder_inside_the_root_is_where_a_person_stands()
    {
        using var workspace = new Workspace();
        await CommandRun.OfAsync(workspace, "new", "shop", "--no-generate");

        var run = await CommandRun.OfAsync(
            workspace.PathOf("shop"), "", ["domain", "add", "product", "name:string", "--root", workspace.Root, "--no-generate"]);

        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.True(File.Exists(workspace.PathOf("shop/internal/product/service.go")));
    }

    internal static async Task<Workspace> ShopAsync()
    {
        var workspace = new Workspace();
        await CommandRun.OfAsync(workspace.Root, Requests.Shop, ["tool", "scaffold_project", "--json", "-"]);
        return workspace;
    }
}
