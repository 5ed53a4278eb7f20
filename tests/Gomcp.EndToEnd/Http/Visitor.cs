using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Gomcp.EndToEnd.GoProjects;

namespace Gomcp.EndToEnd.Http;

/// <summary>A browser without a screen or a script: keeps cookies, sends forms as they stand, follows nothing by itself.</summary>
internal sealed class Visitor : IDisposable
{
    private static readonly HtmlParser Parser = new();

    private const int LargeBody = 1_000_000;

    // A server that refuses a large body says so before it was sent; the wait is only an upper limit.
    private readonly SocketsHttpHandler _handler = new() { AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromSeconds(30) };
    private readonly HttpClient _http;

    public Visitor(RunningApp app) => _http = new HttpClient(_handler) { BaseAddress = app.Address };

    /// <summary>The header with its cookies, for programs that go on in its place.</summary>
    public string Cookies => _handler.CookieContainer.GetCookieHeader(_http.BaseAddress!);

    public Task<Answer> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, Relative(path)));

    /// <summary>Sends a page's form as it stands, with some fields typed over.</summary>
    public Task<Answer> SubmitAsync(IHtmlFormElement form, params IReadOnlyList<(string Name, string Value)> typed)
    {
        var fields = new Dictionary<string, string>(FormFields.Of(form));
        foreach (var (name, value) in typed)
            fields[name] = value;
        return PostAsync(form.GetAttribute("action")!, fields);
    }

    public Task<Answer> PostAsync(string path, IReadOnlyDictionary<string, string> fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Relative(path)) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.ExpectContinue = request.Content.Headers.ContentLength > LargeBody;
        return SendAsync(request);
    }

    /// <summary>Opens the page with a form, fills it and sends it.</summary>
    public async Task<Answer> FillAsync(string page, string action, params IReadOnlyList<(string Name, string Value)> typed) =>
        await SubmitAsync((await GetAsync(page)).Form(action), typed);

    public async Task<Answer> FollowAsync(Answer answer)
    {
        Assert.True(answer.Location.Length > 0, $"{answer.Address} answered {answer.Status} and leads nowhere: {answer.Text}");
        return await GetAsync(answer.Location);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using var message = request;
        using var response = await _http.SendAsync(message);
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key.ToLowerInvariant(), header => string.Join(", ", header.Value));
        return new Answer(
            response.StatusCode,
            message.RequestUri!,
            response.Headers.Location?.OriginalString ?? string.Empty,
            headers,
            await Parser.ParseDocumentAsync(await response.Content.ReadAsStringAsync()));
    }

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
    }

    private static Uri Relative(string path) => new(path, UriKind.Relative);
}
