using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace Gomcp.Mcp;

/// <summary>Reads which request a notification cancels.</summary>
internal static class CancelledRequest
{
    /// <summary>The request's id; null where the notification names none.</summary>
    public static RequestId? IdOf(JsonRpcNotification notification) =>
        notification.Params is JsonObject parameters && parameters.TryGetPropertyValue("requestId", out var id) && id is JsonValue value
            ? value.GetValueKind() switch
            {
                JsonValueKind.String => new RequestId(value.GetValue<string>()),
                JsonValueKind.Number when value.TryGetValue(out long number) => new RequestId(number),
                _ => null,
            }
            : null;
}
