using BugTracker.Api;
using BugTracker.Triage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace BugTracker.Hosting.Web;

/// <summary>Carries requests from Kestrel to the API and to the triage pages.</summary>
internal sealed class WebFront(BugApi api, TriageSite site, WebGate gate) : IHttpApplication<HttpContext>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        deadline.CancelAfter(Patience);
        var visitor = gate.Visitor(context);
        if (await WebRequest.ReadAsync(context, gate.Identify(context), deadline.Token) is not { } request)
        {
            context.Abort();
            return;
        }

        var response = await AnswerAsync(request, visitor, deadline.Token);
        await WebResponse.WriteAsync(context, response);
    }

    private async ValueTask<ApiResponse> AnswerAsync(ApiRequest request, Visitor visitor, CancellationToken cancellationToken)
    {
        if (!request.Path.StartsWith("/bugs", StringComparison.Ordinal))
        {
            return await site.HandleAsync(request, visitor, cancellationToken);
        }

        return gate.Admit(request, visitor) is { } waitSeconds
            ? Cors.AllowEveryOrigin(Problems.TooMany(request, waitSeconds))
            : await api.HandleAsync(request, cancellationToken);
    }
}
