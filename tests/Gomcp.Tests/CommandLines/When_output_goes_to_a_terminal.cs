using Gomcp.Tests.Support;

namespace Gomcp.Tests.CommandLines;

public sealed class When_output_goes_to_a_terminal
{
    private const char Escape = '\e';

    [Fact]
    public async Task Changes_are_a_coloured_tree()
    {
        using var workspace = await When_a_domain_is_added.ShopAsync();
        var run = await AddAsync(workspace, isTerminal: true);

        Assert.Contains(Escape, run.Out);
        Assert.Contains("├─", run.Out, StringComparison.Ordinal);
        Assert.Contains("service.go", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NO_COLOR_makes_it_plain()
    {
        using var workspace = await When_a_domain_is_added.ShopAsync();
        var run = await AddAsync(workspace, isTerminal: true, name => name == "NO_COLOR" ? "1" : null);

        Assert.DoesNotContain(Escape, run.Out);
        Assert.Contains("create internal/product/service.go +", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anywhere_else_it_is_plain()
    {
        using var workspace = await When_a_domain_is_added.ShopAsync();
        var run = await AddAsync(workspace, isTerminal: false);

        Assert.DoesNotContain(Escape, run.Out);
        Assert.Contains("create internal/product/service.go +", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_is_never_coloured()
    {
        using var workspace = await When_a_domain_is_added.ShopAsync();
        var run = await CommandRun.OfAsync(workspace.Root, "", ["status", "--json"], isTerminal: true);

        Assert.Equal("unchanged", run.Json.GetProperty("status").GetString());
    }

    private static Task<CommandRun> AddAsync(Workspace workspace, bool isTerminal, Func<string, string?>? variable = null) =>
        CommandRun.OfAsync(workspace.Root, "", ["domain", "add", "product", "name:string", "--no-generate"], isTerminal, variable);
}
