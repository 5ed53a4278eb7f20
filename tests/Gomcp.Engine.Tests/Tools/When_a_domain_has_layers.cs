using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tests.Tools;

/// <summary>A domain with some layers only: files, wiring and tests follow, and more or fewer come with a later call.</summary>
public sealed class When_a_domain_has_layers : IAsyncLifetime
{
    private Workbench bench = null!;

    public async ValueTask InitializeAsync() => bench = await Workbench.WithShopAsync();

    public ValueTask DisposeAsync()
    {
        bench.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("model", "", "repository.go service.go handler.go list.templ fixtures_test.go form.go")]
    [InlineData("repository", "repository.go repository_test.go fixtures_test.go", "service.go handler.go list.templ choices.go service_test.go")]
    [InlineData("service", "repository.go service.go service_test.go form.go", "handler.go list.templ view.go handler_json_test.go")]
    [InlineData("handler", "service.go handler.go handler_json.go handler_json_test.go handler_test.go", "list.templ form.templ view.go list_view.go handler_many_test.go")]
    [InlineData("views", "handler.go list.templ form.templ view.go handler_many_test.go", "")]
    public async Task There_are_its_files_and_no_others(string layer, string present, string absent)
    {
        await bench.ApplyAsync("scaffold_domain", Tag(layer));
        Assert.True(bench.Has("internal/models/tag.go"));
        Assert.True(bench.Has("internal/database/migrations/0003_create_tags.go"));
        Assert.All(Names(present), name => Assert.True(bench.Has($"internal/tag/{name}"), name));
        Assert.All(Names(absent), name => Assert.False(bench.Has($"internal/tag/{name}"), name));
        Assert.Equal(layer is "views", bench.Read("internal/app/nav.go").Contains("/tags", StringComparison.Ordinal));
        Assert.Equal(layer is "views", bench.Read("internal/app/home.go").Contains("/tags", StringComparison.Ordinal));
        Assert.Equal(layer is "views" or "handler", bench.Read("internal/app/routes.go").Contains("\"/tags\"", StringComparison.Ordinal));
        Assert.Equal(layer is not "model", bench.Read("internal/app/app.go").Contains("tag.NewRepository(db)", StringComparison.Ordinal));
        Assert.Equal(layer is "handler", bench.Read("internal/web/accept.go").Contains("NegotiateJSON", StringComparison.Ordinal));
        Assert.Equal(layer is not "views", bench.Read("gomcp.json").Contains($"\"{layer}\"", StringComparison.Ordinal));
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("scaffold_domain", Tag(layer))).Status);
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("scaffold_domain", Workbench.Tag)).Status);
    }

    [Fact]
    public async Task What_no_route_leads_to_is_handed_to_them()
    {
        await bench.ApplyAsync("scaffold_domain", Tag("repository"));
        Assert.Contains("tag *tag.Repository", bench.Read("internal/app/routes.go"), StringComparison.Ordinal);
        await bench.ApplyAsync("scaffold_domain", Tag("service"));
        Assert.Contains("tag *tag.Service", bench.Read("internal/app/routes.go"), StringComparison.Ordinal);
        await bench.ApplyAsync("scaffold_domain", Tag("handler"));
        Assert.DoesNotContain("unrouted", bench.Read("internal/app/routes.go"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_and_fewer_lead_to_the_same_as_at_once()
    {
        await bench.ApplyAsync("scaffold_domain", Workbench.Tag);
        var whole = Sources();
        foreach (var layer in (string[])["handler", "repository", "model", "service", "views"])
            await bench.ApplyAsync("scaffold_domain", Tag(layer));
        Assert.Equal(whole, Sources());
    }

    [Fact]
    public async Task It_is_taken_back()
    {
        await bench.ApplyAsync("scaffold_domain", Workbench.Tag);
        var whole = Sources();
        await bench.ApplyAsync("scaffold_domain", Tag("repository"));
        await bench.ApplyAsync("undo", Workbench.Undo);
        Assert.Equal(whole, Sources());
    }

    [Fact]
    public async Task Pages_of_others_name_its_records_and_lead_nowhere()
    {
        await bench.ApplyAsync("scaffold_domain", Tag("model"));
        await bench.ApplyAsync("scaffold_domain", """{"project_dir":"shop","generate":false,"name":"note","fields":[{"name":"text","type":"string","required":true}],"relations":[{"name":"tag"},{"name":"labels","kind":"many_to_many","target":"tag","in_list":true}]}""");
        foreach (var page in (string[])["show.templ", "list.templ"])
            Assert.DoesNotContain("/tags", bench.Read($"internal/note/{page}"), StringComparison.Ordinal);
        Assert.Contains("choice.Records[models.Tag]", bench.Read("internal/note/choices.go"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_pages_look_goes_with_them()
    {
        await bench.ApplyAsync("scaffold_domain", Workbench.TagWith("\"form_style\":\"dialog\",\"layout\":\"cards\""));
        await bench.ApplyAsync("scaffold_domain", Tag("handler"));
        Assert.DoesNotContain("dialog", bench.Read("gomcp.json"), StringComparison.Ordinal);
        Assert.False(bench.Has("internal/tag/cards.templ"));
    }

    [Theory]
    [InlineData("\"layers\":[\"handler\"],\"form_style\":\"dialog\"", "$.form_style")]
    [InlineData("\"layers\":[\"repository\"],\"layout\":\"table\"", "$.layout")]
    public async Task How_pages_look_needs_pages(string options, string path)
    {
        var problem = Assert.Single((await bench.CallAsync("scaffold_domain", Workbench.TagWith(options))).Problems!);
        Assert.Equal((ProblemCodes.LayerUnfit, path), (problem.Code, problem.Path));
    }

    [Fact]
    public async Task What_was_chosen_before_counts_in_a_specification_too()
    {
        await bench.ApplyAsync("scaffold_domain", Tag("handler"));
        const string Dialog = """{"project_dir":"shop","generate":false,"spec":{"domains":[{"name":"tag","form_style":"dialog","fields":[{"name":"word","type":"string","required":true}]}]}}""";
        var problem = Assert.Single((await bench.CallAsync("apply_spec", Dialog)).Problems!);
        Assert.Equal(ProblemCodes.LayerUnfit, problem.Code);
        Assert.Equal("applied", (await bench.ApplyAsync("apply_spec", Dialog.Replace("\"form_style\"", "\"layers\":[\"views\"],\"form_style\"", StringComparison.Ordinal))).Status.ToString().ToLowerInvariant());
    }

    [Fact]
    public async Task A_layer_that_there_is_not_is_refused()
    {
        var result = await bench.CallAsync("scaffold_domain", Tag("page"));
        Assert.Equal(ProblemCodes.ValueInvalid, Assert.Single(result.Problems!).Code);
    }

    private static string Tag(string layer) => Workbench.TagWith($"\"layers\":[\"{layer}\"]");

    private static string[] Names(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private string Sources() => string.Join('\n', bench.Tree().Split('\n').Where(line => line.Contains("internal/", StringComparison.Ordinal) || line.Contains("locales/", StringComparison.Ordinal)));
}
