using System.Text.Json.Nodes;

namespace Gomcp.EndToEnd.Mcp;

public sealed class When_the_inspector_looks_at_gomcp(Workshop workshop)
{
    [Fact]
    public async Task Its_strict_check_finds_nothing()
    {
        var (code, output) = await new McpClients(workshop.Repository).InspectAsync();

        // An output that is more than the list is a finding, also where the inspector ends with 0.
        Assert.True(code == 0, output);
        Assert.NotEmpty(JsonNode.Parse(output)!["tools"]!.AsArray());
    }
}
