using Gomcp.Tests.Support;

namespace Gomcp.Tests.Mcp;

public sealed class When_calls_overlap
{
    [Fact]
    public async Task Two_in_one_project_both_have_their_effect()
    {
        using var workspace = new Workspace();
        await using var connection = await ServerConnection.OpenAsync(workspace);
        await connection.CallAsync("scaffold_project", Requests.Shop);

        var calls = new[] { "supplier", "customer", "invoice" }
            .Select(name => connection.CallAsync("scaffold_domain", $$"""{"name": "{{name}}", "generate": false, "fields": [{"name": "name", "type": "string"}]}""").AsTask());
        var results = await Task.WhenAll(calls);

        Assert.All(results, result => Assert.Equal("applied", result.StructuredContent!.Value.GetProperty("status").GetString()));
        var routes = workspace.Read("internal/app/routes.go");
        Assert.All(["suppliers", "customers", "invoices"], name => Assert.Contains($"/{name}", routes, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_in_two_projects_do_not_wait_for_each_other()
    {
        using var workspace = new Workspace();
        await using var connection = await ServerConnection.OpenAsync(workspace);
        await connection.CallAsync("scaffold_project", """{"name": "one", "generate": false}""");
        using var holder = HeldProject.Take(workspace, "one");

        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var waiting = connection.CallAsync("scaffold_domain", """{"project_dir": "one", "generate": false, "name": "a_thing", "fields": [{"name": "name", "type": "string"}]}""", giveUp.Token).AsTask();
        var other = await connection.CallAsync("scaffold_project", """{"name": "two", "generate": false}""");

        Assert.Equal("applied", other.StructuredContent!.Value.GetProperty("status").GetString());
        Assert.False(waiting.IsCompleted);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task A_cancelled_call_writes_nothing_and_the_session_goes_on()
    {
        using var workspace = new Workspace();
        await using var connection = await ServerConnection.OpenAsync(workspace);
        await connection.CallAsync("scaffold_project", Requests.Shop);
        var before = workspace.Read("gomcp.json");
        using (HeldProject.Take(workspace, "."))
        {
            using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            var waiting = connection.CallAsync("scaffold_domain", Requests.Product, giveUp.Token).AsTask();
            await connection.CallAsync("describe_project", """{"project_dir": "elsewhere"}""");
            await giveUp.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        }

        var described = await connection.CallAsync("describe_project", "{}");

        Assert.NotEqual(true, described.IsError);
        Assert.Equal(before, workspace.Read("gomcp.json"));
        Assert.False(Directory.Exists(workspace.PathOf("internal/product")));
    }
}
