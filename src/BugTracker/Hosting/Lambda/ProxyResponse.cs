using System.Buffers;
using System.Text.Json;
using BugTracker.Api;

namespace BugTracker.Hosting.Lambda;

/// <summary>Writes what API Gateway's REST APIs expect of a function.</summary>
internal static class ProxyResponse
{
    public static ReadOnlyMemory<byte> Write(ApiResponse response)
    {
        var buffer = new ArrayBufferWriter<byte>(response.Body.Length + 512);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("statusCode"u8, response.Status);
            json.WriteStartObject("headers"u8);
            if (response.ContentType.Length > 0)
            {
                json.WriteString("Content-Type"u8, response.ContentType);
            }

            foreach (var (name, value) in response.Headers)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
            json.WriteString("body"u8, response.Body.Span);
            json.WriteBoolean("isBase64Encoded"u8, false);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
