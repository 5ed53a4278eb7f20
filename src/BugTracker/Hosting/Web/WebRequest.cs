using BugTracker.Api;
using BugTracker.Contracts;
using Microsoft.AspNetCore.Http;

namespace BugTracker.Hosting.Web;

/// <summary>Reads a request from Kestrel.</summary>
internal static class WebRequest
{
    /// <summary>Returns null when the visitor went away, or sent something that is not HTTP, while the body was read.</summary>
    public static async ValueTask<ApiRequest?> ReadAsync(HttpContext context, Caller caller, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> body;
        try
        {
            body = await ReadBodyAsync(context.Request, cancellationToken);
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException)
        {
            return null;
        }

        return new(
            context.Request.Method,
            context.Request.Path.Value ?? "/",
            context.Request.Query.ToDictionary(p => p.Key, p => p.Value[^1] ?? "", StringComparer.Ordinal),
            context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.Count == 0 ? "" : h.Value[^1] ?? "", StringComparer.OrdinalIgnoreCase),
            body,
            caller,
            Guid.CreateVersion7().ToString("N"));
    }

    /// <summary>Ends one byte after the limit: enough for the API to see that the body is too large.</summary>
    private static async ValueTask<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        const int Most = BugLimits.BodyBytes + 1;
        if (request.ContentLength >= Most)
        {
            // A body that says itself that it is too large is not worth reading.
            return new byte[Most];
        }

        var buffer = new byte[(int)Math.Min(request.ContentLength ?? 4096, Most)];
        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
            {
                if (length == Most || length == request.ContentLength)
                {
                    break;
                }

                Array.Resize(ref buffer, Math.Min(Math.Max(buffer.Length * 2, 1024), Most));
            }

            var read = await request.Body.ReadAsync(buffer.AsMemory(length), cancellationToken);
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        return buffer.AsMemory(0, length);
    }
}
