using System.Text.Json;
using System.Text.Json.Nodes;
using Gomcp.Tooling;

namespace Gomcp.Bench;

/// <summary>The calls that make the sample shop, from <c>bench/shop-calls.json</c>.</summary>
internal static class ShopCalls
{
    public static IReadOnlyList<ShopCall> Read(RepositoryFolder repository)
    {
        var text = File.ReadAllText(Path.Combine(repository.Root, "bench", "shop-calls.json"));
        return [.. JsonNode.Parse(text)!.AsArray().Select(call => new ShopCall((string)call!["name"]!, call["arguments"]!.AsObject()))];
    }

    /// <summary>The arguments for a round of its own: another folder, and without templ, which is not ours to measure.</summary>
    public static string ArgumentsIn(ShopCall call, string folder)
    {
        var arguments = call.Arguments.DeepClone().AsObject();
        arguments["project_dir"] = folder;
        arguments["generate"] = false;
        return arguments.ToJsonString(JsonSerializerOptions.Default);
    }
}
