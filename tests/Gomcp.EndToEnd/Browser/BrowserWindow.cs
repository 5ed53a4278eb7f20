using Microsoft.Playwright;

namespace Gomcp.EndToEnd.Browser;

/// <summary>A page together with everything it complained about.</summary>
internal sealed class BrowserWindow : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    public BrowserWindow(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.RequestFailed += (_, request) => Note(!IsAborted(request), $"request: {request.Url} {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>Console errors, scripts that threw, violations of the content security policy, failed requests.</summary>
    /// <remarks>A refused form answers 422 and a refused deletion 409: the browser lists those as errors, they are none.</remarks>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (_complaints)
                return [.. _complaints.Where(complaint => !IsDesigned(complaint))];
        }
    }

    /// <summary>Opens a path and answers its status.</summary>
    public async Task<int> GoAsync(string path)
    {
        var response = await Page.GotoAsync(path);
        return response?.Status ?? 0;
    }

    /// <summary>Fails when the page complained about anything.</summary>
    public void AssertQuiet() => Assert.Empty(Complaints);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private static bool IsAborted(IRequest request) => request.Failure?.Contains("ERR_ABORTED", StringComparison.Ordinal) == true;

    private static bool IsDesigned(string complaint) =>
        complaint.Contains("status of 422", StringComparison.Ordinal)
        || complaint.Contains("status of 409", StringComparison.Ordinal)
        || complaint.Contains("status of 404", StringComparison.Ordinal);

    private void Note(bool isComplaint, string text)
    {
        if (!isComplaint)
            return;
        lock (_complaints)
            _complaints.Add(text);
    }
}
