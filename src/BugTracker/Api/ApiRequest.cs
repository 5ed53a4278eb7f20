namespace BugTracker.Api;

/// <summary>A request as the API sees it, whichever host took it in.</summary>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The decoded path, without the stage or any other prefix.</param>
/// <param name="Query">The query parameters, decoded; of a repeated one the last.</param>
/// <param name="Headers">The headers by name, whatever its case; of a repeated one the last.</param>
/// <param name="Body">The bytes of the body; a host stops reading soon after the limit.</param>
/// <param name="Caller">Whether the host has seen a valid API key.</param>
/// <param name="RequestId">The host's name for this request.</param>
internal sealed record ApiRequest(
    string Method,
    string Path,
    IReadOnlyDictionary<string, string> Query,
    IReadOnlyDictionary<string, string> Headers,
    ReadOnlyMemory<byte> Body,
    Caller Caller,
    string RequestId);
