using System.Text;
using System.Text.Json;
using BugTracker.Api;

namespace BugTracker.Hosting.Lambda;

/// <summary>Reads what API Gateway's REST APIs send (payload format 1.0), by hand: a cold start waits for it.</summary>
internal static class ProxyEvent
{
    /// <exception cref="JsonException">The event is not from a REST API.</exception>
    public static ApiRequest Read(ReadOnlySpan<byte> json, string requestId)
    {
        string? method = null, path = null, body = null, keyId = null;
        var isBase64 = false;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var query = new Dictionary<string, string>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("The event is not an object.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "httpMethod": method = reader.GetString(); break;
                case "path": path = reader.GetString(); break;
                case "body": body = reader.GetString(); break;
                case "isBase64Encoded": isBase64 = reader.TokenType == JsonTokenType.True; break;
                case "headers": ReadTexts(ref reader, headers); break;
                case "queryStringParameters": ReadTexts(ref reader, query); break;
                case "requestContext": keyId = ReadKeyId(ref reader); break;
                default: reader.Skip(); break;
            }
        }

        if (method is null || path is null)
        {
            throw new JsonException("The event has no method or no path.");
        }

        // API Gateway has checked the key before it calls; without a key of the plan there is no id.
        var caller = string.IsNullOrEmpty(keyId) ? Caller.Anonymous : Caller.KeyHolder;
        return new(method, path, query, headers, Bytes(body, isBase64), caller, requestId);
    }

    private static ReadOnlyMemory<byte> Bytes(string? body, bool isBase64)
    {
        try
        {
            return body is null ? default : isBase64 ? Convert.FromBase64String(body) : Encoding.UTF8.GetBytes(body);
        }
        catch (FormatException fault)
        {
            throw new JsonException("The event's body is not base64.", fault);
        }
    }

    private static void ReadTexts(ref Utf8JsonReader reader, Dictionary<string, string> texts)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            texts[name] = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
            reader.Skip();
        }
    }

    private static string? ReadKeyId(ref Utf8JsonReader reader)
    {
        string? keyId = null;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return keyId;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("identity"u8) && reader.Read())
            {
                var identity = new Dictionary<string, string>(StringComparer.Ordinal);
                ReadTexts(ref reader, identity);
                keyId = identity.GetValueOrDefault("apiKeyId");
            }
            else
            {
                reader.Skip();
            }
        }

        return keyId;
    }
}
