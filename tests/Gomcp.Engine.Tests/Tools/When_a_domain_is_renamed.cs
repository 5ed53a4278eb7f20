using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tests.Tools;

/// <summary>What people wrote in files of a domain goes with it to its new name, and back.</summary>
public sealed class When_a_domain_is_renamed : IAsyncLifetime
{
    private const string Renamed = """{"name":"label","was":"tag","project_dir":"shop","generate":false,"fields":[{"name":"word","type":"string","required":true}]}""";
    private const string Mine = "\n// Shout is mine.\nfunc Shout(tag *models.Tag) string { return tag.Word }\n";

    private Workbench bench = null!;

    public async ValueTask InitializeAsync()
    {
        bench = await Workbench.WithShopAsync();
        await bench.ApplyAsync("scaffold_domain", Workbench.Tag);
    }

    public ValueTask DisposeAsync()
    {
        bench.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Edits_go_along_and_uses_of_the_old_name_are_told()
    {
        bench.Append("internal/tag/service.go", Mine);
        bench.Append("internal/models/tag.go", "\n// mine\n");

        var result = await bench.ApplyAsync("scaffold_domain", Renamed);

        Assert.Contains("// Shout is mine.", bench.Read("internal/label/service.go"), StringComparison.Ordinal);
        Assert.EndsWith("// mine\n", bench.Read("internal/models/label.go"), StringComparison.Ordinal);
        Assert.False(bench.Has("internal/tag/service.go"));
        Assert.False(bench.Has("internal/models/tag.go"));
        Assert.Contains(result.Uses!, use => use.Path == "internal/label/service.go" && use.Offer!.Contains("models.Label", StringComparison.Ordinal));
        Assert.Equal(ResultStatus.Unchanged, (await bench.CallAsync("scaffold_domain", Renamed)).Status);
    }

    [Fact]
    public async Task Edits_come_back_with_it()
    {
        await bench.ApplyAsync("scaffold_domain", Renamed);
        bench.Append("internal/label/service.go", "\n// mine\n");
        await bench.ApplyAsync("undo", Workbench.Undo);
        Assert.EndsWith("// mine\n", bench.Read("internal/tag/service.go"), StringComparison.Ordinal);
        Assert.False(bench.Has("internal/label/service.go"));
    }

    [Fact]
    public async Task What_both_changed_is_a_conflict_under_the_new_name_and_can_be_decided()
    {
        bench.Edit("locales/en/pages/tags.toml", "\"Tags\"", "\"Keywords\"");
        var result = await bench.CallAsync("scaffold_domain", Renamed);
        Assert.Equal(ResultStatus.Conflict, result.Status);
        var conflict = Assert.Single(result.Conflicts!);
        Assert.Equal("locales/en/pages/labels.toml", conflict.Path);

        await bench.ApplyAsync("apply_plan", $$"""{"project_dir":"shop","generate":false,"plan_id":"{{result.PlanId}}","resolutions":[{"conflict_id":"{{conflict.Id}}","choice":"take_theirs"}]}""");
        Assert.Contains("title = \"Labels\"", bench.Read("locales/en/pages/labels.toml"), StringComparison.Ordinal);
        Assert.False(bench.Has("locales/en/pages/tags.toml"));
    }

    [Fact]
    public async Task Files_of_their_own_stay_and_that_is_said()
    {
        bench.Write("internal/tag/mine.go", "package tag\n");
        var result = await bench.ApplyAsync("scaffold_domain", Renamed);
        Assert.True(bench.Has("internal/tag/mine.go"));
        Assert.Contains("internal/tag/mine.go is not generated and stays where it is; what it belongs to is in internal/label now.", result.Warnings!);
    }
}
