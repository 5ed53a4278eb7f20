using System.Text.Json;
using System.Text.Json.Nodes;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;
using ModelContextProtocol.Protocol;

namespace Gomcp.Mcp;

/// <summary>Takes the arguments of a call as they arrived, and reads them as strictly as the command line reads a file.</summary>
internal static class CallArguments
{
    private const string Here = "$";

    /// <summary>The arguments; none at all are an empty object.</summary>
    public static Outcome<JsonElement> Of(JsonRpcRequest request)
    {
        var arguments = request.Params is JsonObject parameters && parameters.TryGetPropertyValue("arguments", out var given) ? given : null;
        try
        {
            return JsonReader.Parse(arguments is null ? "{}"u8.ToArray() : Write(arguments), Here);
        }
        catch (InvalidOperationException)
        {
            return new Problem(ProblemCodes.ValueInvalid, Here, "A text in the arguments is not valid Unicode.", "A \\u escape holds half a surrogate pair.");
        }
    }

    private static ReadOnlyMemory<byte> Write(JsonNode node)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            node.WriteTo(json);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
