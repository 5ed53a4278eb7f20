using System.Text.Json.Nodes;

namespace Gomcp.Bench;

/// <summary>A tool and its arguments.</summary>
internal sealed record ShopCall(string Tool, JsonObject Arguments)
{
    /// <summary>What the call is called in a table: the domain that it makes, or the project.</summary>
    public string Title => $"{Tool} {(string?)Arguments["name"]}";
}
