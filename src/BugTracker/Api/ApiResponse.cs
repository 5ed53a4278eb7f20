using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BugTracker.Api;

/// <summary>An answer, ready for any host to write.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The type of the body; empty when there is none.</param>
/// <param name="Body">The body.</param>
/// <param name="Headers">All other headers.</param>
internal sealed record ApiResponse(
    int Status,
    string ContentType,
    ReadOnlyMemory<byte> Body,
    ImmutableArray<KeyValuePair<string, string>> Headers)
{
    public static ApiResponse Json<T>(int status, T value, JsonTypeInfo<T> type, string contentType = "application/json") =>
        new(status, contentType, JsonSerializer.SerializeToUtf8Bytes(value, type), []);

    public static ApiResponse Empty(int status) => new(status, "", default, []);

    public ApiResponse With(string name, string value) => this with { Headers = Headers.Add(new(name, value)) };
}
