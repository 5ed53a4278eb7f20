using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Gomcp.EndToEnd.GoProjects;

namespace Gomcp.EndToEnd.Properties;

/// <summary>What is left of a proposed project once everything that gomcp refuses was taken out of it.</summary>
/// <param name="Folder">The project.</param>
/// <param name="Domains">What describe_project says of each domain.</param>
/// <param name="Refusals">How many proposals were refused.</param>
internal sealed partial record AcceptedProject(string Folder, IReadOnlyList<JsonNode> Domains, int Refusals)
{
    /// <summary>Whether people sign in to it.</summary>
    public bool HasAccounts => Directory.Exists(Path.Combine(Folder, "internal", "auth"));

    /// <summary>Scaffolds; each refusal names what it refuses, and that alone is taken out before the next try.</summary>
    public static async Task<AcceptedProject> ScaffoldAsync(RepositoryFolder repository, string root, JsonObject request)
    {
        var refusals = 0;
        for (var answer = await TryAsync(); (string?)answer["status"] != "applied"; answer = await TryAsync())
        {
            Assert.Equal("invalid", (string?)answer["status"]);
            var refused = answer["problems"]!.AsArray().Select(problem => Refused(request, problem!)).Distinct().ToList();
            foreach (var node in refused)
                Assert.True(node.Parent!.AsArray().Remove(node));
            refusals += refused.Count;
        }

        return await DescribeAsync(repository, root, (string)request["name"]!, refusals);

        Task<JsonNode> TryAsync() => GomcpCommand.CallAsync(repository, root, "scaffold_project", request);
    }

    /// <summary>A project as it is now.</summary>
    public static async Task<AcceptedProject> DescribeAsync(RepositoryFolder repository, string root, string name, int refusals)
    {
        var described = await GomcpCommand.CallAsync(repository, root, "describe_project", new JsonObject { ["project_dir"] = name });
        return new AcceptedProject(Path.Combine(root, name), [.. described["domains"]!.AsArray().Select(domain => domain!)], refusals);
    }

    private static JsonNode Refused(JsonNode request, JsonNode problem)
    {
        Assert.Matches(@"^[a-z_]+\.[a-z_]+$", (string?)problem["code"]);
        Assert.False(string.IsNullOrWhiteSpace((string?)problem["hint"]), $"No hint: {problem}");
        var path = (string)problem["path"]!;
        var node = request;
        foreach (Match step in Steps().Matches(path))
            node = node[step.Groups[1].Value]![int.Parse(step.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture)]!;
        Assert.True(node != request, $"A problem of the whole project: {problem}");
        return node;
    }

    [GeneratedRegex(@"\.(domains|fields|relations)\[(\d+)\]")]
    private static partial Regex Steps();
}
