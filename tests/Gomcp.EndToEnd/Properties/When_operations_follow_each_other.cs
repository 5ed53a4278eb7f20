using System.Text.Json.Nodes;
using Gomcp.EndToEnd.Databases;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Properties;

/// <summary>Whatever is done to a project, one thing after the other: each is done whole or refused with a hint, and it goes on working.</summary>
public sealed class When_operations_follow_each_other(Workshop workshop)
{
    private const int Operations = 40;

    [Theory]
    [InlineData(DatabaseKind.Sqlite, 11)]
    [InlineData(DatabaseKind.PostgreSql, 12)]
    [InlineData(DatabaseKind.MariaDb, 13)]
    public async Task The_project_builds_migrates_and_works(DatabaseKind kind, int number)
    {
        using var root = new TemporaryFolder();
        var dice = Dice.Of(number);
        var request = new JsonObject { ["name"] = "random", ["title"] = "Steps", ["domains"] = new RandomDomains(dice, accounts: false).Make(8) };
        var started = await AcceptedProject.ScaffoldAsync(workshop.Repository, root.Path, request);
        var prover = new PropertyProject(workshop);
        var database = await (await workshop.DatabaseAsync(kind)).CreateDatabaseAsync();
        await prover.UseAsync(started, root, database);

        var done = new Dictionary<string, int>();
        var operations = new RandomOperations(dice, "random");
        var undoable = 0;
        for (var i = 0; i < Operations; i++)
        {
            var (tool, arguments) = operations.Next(await DomainsAsync(started.Folder), undoable > 0);
            var answer = await GomcpCommand.CallAsync(workshop.Repository, root.Path, tool, arguments);
            await PropertyCases.KeepAsync(workshop.Repository, $"operations-{kind}-{i}-{answer["status"]}", arguments);
            var status = (string)answer["status"]!;
            done[status] = done.GetValueOrDefault(status) + 1;
            undoable += status != "applied" ? 0 : tool == "undo" ? -1 : 1;
            Assert.Contains(status, (string[])["applied", "unchanged", "invalid"]);
            Assert.All(answer["problems"]?.AsArray() ?? [], problem => Assert.False(string.IsNullOrWhiteSpace((string?)problem!["hint"]), $"No hint: {problem}"));
        }

        Assert.True(done.GetValueOrDefault("applied") > Operations / 4, $"Only {done.GetValueOrDefault("applied")} of {Operations} operations were applied.");
        var changed = await AcceptedProject.DescribeAsync(workshop.Repository, root.Path, "random", 0);
        await prover.MigrateAsync(changed, root, database);
        await prover.UseAsync(changed, root, await (await workshop.DatabaseAsync(kind)).CreateDatabaseAsync());
        await PropertyCases.ReportAsync(
            workshop.Repository, $"operations-{kind}", $"operations on {kind}: {string.Join(", ", done.OrderBy(count => count.Key).Select(count => $"{count.Value} {count.Key}"))}; {changed.Domains.Count} domains used over HTTP afterwards");
    }

    private static async Task<JsonArray> DomainsAsync(string folder) =>
        JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "gomcp.json"), TestContext.Current.CancellationToken))!["domains"]!.AsArray();
}
