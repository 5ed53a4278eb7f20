using BugTracker.Api;
using BugTracker.Hosting.Web;
using BugTracker.Logging;

namespace BugTracker.Triage;

/// <summary>The pages on which a person works through the reports, in a browser, without any script.</summary>
internal sealed class TriageSite(TriageLogin login, TriagePages pages, EventLog log, TimeProvider clock)
{
    private readonly byte[] style = Asset("style.css");

    public async ValueTask<ApiResponse> HandleAsync(ApiRequest request, Visitor visitor, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var route = TriageRoute.Of(request.Method, request.Path);
        var response = await AnswerAsync(request, route, visitor, cancellationToken);
        log.Request(request, "triage:" + route.GetType().Name, response.Status, clock.GetElapsedTime(started));
        return response;
    }

    private async ValueTask<ApiResponse> AnswerAsync(ApiRequest request, TriageRoute route, Visitor visitor, CancellationToken cancellationToken)
    {
        try
        {
            return route switch
            {
                TriageRoute.Home => TriageAnswers.GoTo("/triage"),
                TriageRoute.Style => TriageAnswers.Style(style),
                TriageRoute.LoginForm => TriageAnswers.Page(200, LoginView.Page("")),
                TriageRoute.Login => login.Enter(request, visitor),
                TriageRoute.Unknown => TriageAnswers.Page(404, MessageView.Page("Not found", "There is no page at this address.")),
                _ => await InsideAsync(request, route, visitor, cancellationToken),
            };
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            log.Fault(request.RequestId, fault);
            return TriageAnswers.Page(500, MessageView.Page("Something failed", $"The log has the cause under request {request.RequestId}."));
        }
    }

    private async ValueTask<ApiResponse> InsideAsync(ApiRequest request, TriageRoute route, Visitor visitor, CancellationToken cancellationToken)
    {
        if (login.Session(request, visitor) is not { } session)
        {
            return TriageAnswers.GoTo("/triage/login");
        }

        if (request.Method == "POST" && !TriageLogin.IsOwnForm(request, session))
        {
            return TriageAnswers.Page(403, MessageView.Page("This form has expired", "Go back, load the page again and send the form once more."));
        }

        return route switch
        {
            TriageRoute.List => await pages.ListAsync(request, session, cancellationToken),
            TriageRoute.Show show => await pages.ShowAsync(show.Id, session, cancellationToken),
            TriageRoute.Close close => await pages.CloseAsync(close.Id, Form.Read(request), session, cancellationToken),
            _ => login.Leave(request, visitor),
        };
    }

    private static byte[] Asset(string name)
    {
        using var stream = typeof(TriageSite).Assembly.GetManifestResourceStream("assets/" + name)
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
