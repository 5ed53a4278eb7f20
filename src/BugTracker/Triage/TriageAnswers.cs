using System.Text;
using BugTracker.Api;

namespace BugTracker.Triage;

/// <summary>Answers of the pages, each with the headers that keep a page from being more than a page.</summary>
internal static class TriageAnswers
{
    private const string Policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static ApiResponse Page(int status, Markup page) =>
        Guard(new(status, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(page.ToString()), [])).With("Cache-Control", "no-store");

    public static ApiResponse Style(byte[] css) =>
        Guard(new(200, "text/css; charset=utf-8", css, [])).With("Cache-Control", "max-age=300");

    /// <summary>Sends the visitor to another page, with GET whatever the method was.</summary>
    public static ApiResponse GoTo(string path) => Guard(ApiResponse.Empty(303).With("Location", path)).With("Cache-Control", "no-store");

    private static ApiResponse Guard(ApiResponse response) => response
        .With("Content-Security-Policy", Policy)
        .With("X-Content-Type-Options", "nosniff")
        .With("X-Frame-Options", "DENY")
        .With("Referrer-Policy", "same-origin")
        .With("Cross-Origin-Opener-Policy", "same-origin");
}
