namespace Gomcp.Engine.Tests.Tools;

public sealed class When_a_test_makes_several_records : IAsyncDisposable
{
    private const string Shop = """
        {"name":"shop","domains":[
          {"name":"author","fields":[{"name":"name","type":"string","required":true}],
           "relations":[{"name":"books","kind":"has_many"},{"name":"favourite","target":"book"}]},
          {"name":"book","fields":[{"name":"isbn","type":"string","required":true,"unique":true}]}]}
        """;

    private readonly Workbench bench = new();

    public ValueTask DisposeAsync()
    {
        bench.Dispose();
        return ValueTask.CompletedTask;
    }

    // The first is the favourite, which the fixture makes.
    [Fact]
    public async Task A_unique_value_is_not_given_to_a_second_one()
    {
        await bench.ApplyAsync("scaffold_project", Shop);
        Assert.Contains("const n = 1", bench.Read("internal/author/fixtures_test.go"), StringComparison.Ordinal);
        Assert.Contains("const n = 2", bench.Read("internal/author/related_test.go"), StringComparison.Ordinal);
    }
}
