using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tests.Tools;

public sealed class When_a_project_overrides_a_template
{
    private const string Dockerignore = "project/.dockerignore";
    private const string Show = "domain/internal/_domain_/delete.templ";

    [Fact]
    public async Task The_next_operation_renders_and_merges_it()
    {
        using var bench = await Workbench.WithShopAsync();
        Override(bench, Dockerignore, ".git\nnotes/\n");

        var result = await bench.ApplyAsync("scaffold_domain", Workbench.Tag);

        Assert.Contains(result.Changes!, change => change.Path == ".dockerignore");
        Assert.Equal(".git\nnotes/\n", await File.ReadAllTextAsync(Path.Join(bench.ShopFolder, ".dockerignore"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task It_sees_the_model_of_what_it_replaces()
    {
        using var bench = await Workbench.WithShopAsync();
        Override(bench, Show, "package [[ .Package ]]\n\n// [[ .Table ]]\n");

        await bench.ApplyAsync("scaffold_domain", Workbench.Tag);

        Assert.Equal("package tag\n\n// tags\n", await File.ReadAllTextAsync(Path.Join(bench.ShopFolder, "internal/tag/delete.templ"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Its_errors_name_file_and_line_and_nothing_is_written()
    {
        using var bench = await Workbench.WithShopAsync();
        Override(bench, Show, "package [[ .Package ]]\n\n// [[ .Tabel ]]\n");

        var result = await bench.CallAsync("scaffold_domain", Workbench.Tag);

        var problem = Assert.Single(result.Problems!);
        Assert.Equal(ProblemCodes.TemplateInvalid, problem.Code);
        Assert.Equal($".gomcp/templates/{Show}.tmpl", problem.Path);
        Assert.StartsWith("Line 3, column ", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Table", problem.Hint, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(bench.ShopFolder, "internal/tag")));
    }

    [Fact]
    public async Task A_name_that_replaces_nothing_is_a_problem()
    {
        using var bench = await Workbench.WithShopAsync();
        Override(bench, "project/.dockerignor", "x\n");

        var result = await bench.CallAsync("scaffold_domain", Workbench.Tag);

        Assert.Equal(ProblemCodes.TemplateInvalid, Assert.Single(result.Problems!).Code);
    }

    private static void Override(Workbench bench, string name, string text)
    {
        var path = Path.Join(bench.ShopFolder, ".gomcp", "templates", $"{name}.tmpl");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
