using BugTracker.Api;
using Microsoft.AspNetCore.Http;

namespace BugTracker.Hosting.Web;

/// <summary>Writes an answer to Kestrel.</summary>
internal static class WebResponse
{
    public static async ValueTask WriteAsync(HttpContext context, ApiResponse response)
    {
        context.Response.StatusCode = response.Status;
        foreach (var (name, value) in response.Headers)
        {
            context.Response.Headers.Append(name, value);
        }

        if (response.ContentType.Length > 0)
        {
            context.Response.ContentType = response.ContentType;
            context.Response.ContentLength = response.Body.Length;
        }

        if (!HttpMethods.IsHead(context.Request.Method) && response.Body.Length > 0)
        {
            await context.Response.Body.WriteAsync(response.Body, context.RequestAborted);
        }

        await context.Response.CompleteAsync();
    }
}
