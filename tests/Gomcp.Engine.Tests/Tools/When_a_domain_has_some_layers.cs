using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tests.Tools;

/// <summary>A domain can end at any layer, and get the others, or lose them, later.</summary>
public sealed class When_a_domain_has_some_layers : IAsyncLifetime
{
    private Workbench bench = null!;

    public async ValueTask InitializeAsync() => bench = await Workbench.WithShopAsync();

    public ValueTask DisposeAsync()
    {
        bench.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("model", false, false, false)]
    [InlineData("repository", true, false, false)]
    [InlineData("service", true, true, false)]
    [InlineData("handler", true, true, true)]
    public async Task It_ends_there(string layer, bool hasRepository, bool hasService, bool hasHandler)
    {
        await bench.ApplyAsync("scaffold_domain", Rate($"\"layers\":[\"{layer}\"],"));
        Assert.True(bench.Has("internal/models/rate.go"));
        Assert.Equal(hasRepository, bench.Has("internal/rate/repository.go"));
        Assert.Equal(hasService, bench.Has("internal/rate/service.go"));
        Assert.Equal(hasHandler, bench.Has("internal/rate/handler.go"));
        Assert.False(bench.Has("internal/rate/list.templ"));
        Assert.DoesNotContain("/rates", bench.Read("internal/app/nav.go"), StringComparison.Ordinal);
        Assert.Equal(hasHandler, bench.Read("internal/app/routes.go").Contains("\"/rates\"", StringComparison.Ordinal));
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("scaffold_domain", Rate(""))).Status);
    }

    [Fact]
    public async Task It_gets_the_others_later_and_loses_them_again()
    {
        await bench.ApplyAsync("scaffold_domain", Rate("\"layers\":[\"repository\"],"));
        var before = bench.Tree();
        await bench.ApplyAsync("scaffold_domain", Rate("\"layers\":[\"views\"],"));
        Assert.True(bench.Has("internal/rate/list.templ"));
        await bench.ApplyAsync("scaffold_domain", Rate("\"layers\":[\"model\",\"repository\"],"));
        Assert.Equal(Source(before), Source(bench.Tree()));
    }

    [Theory]
    [InlineData("\"layers\":[\"handler\"],\"layout\":\"cards\",", "$.layout")]
    [InlineData("\"layers\":[\"service\"],\"form_style\":\"dialog\",", "$.form_style")]
    public async Task What_needs_another_layer_is_refused(string options, string path)
    {
        var result = await bench.CallAsync("scaffold_domain", Rate(options));
        var problem = Assert.Single(result.Problems!);
        Assert.Equal((ProblemCodes.LayerUnfit, path), (problem.Code, problem.Path));
        Assert.NotEmpty(problem.Hint);
    }

    private static string Rate(string options) =>
        $$"""{"project_dir":"shop","generate":false,"name":"rate",{{options}}"fields":[{"name":"name","type":"string","required":true}]}""";

    private static IEnumerable<string> Source(string tree) => tree.Split('\n').Where(line => line.Contains("internal/", StringComparison.Ordinal) && !line.Contains("migrations/", StringComparison.Ordinal));
}
