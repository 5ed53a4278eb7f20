using System.Text;
using BugTracker.Api;
using Microsoft.AspNetCore.WebUtilities;

namespace BugTracker.Triage;

/// <summary>Reads the fields of a form that a browser sent.</summary>
internal static class Form
{
    public static IReadOnlyDictionary<string, string> Read(ApiRequest request) =>
        MediaType.Is(request.Headers, "application/x-www-form-urlencoded")
            ? QueryHelpers.ParseQuery(Encoding.UTF8.GetString(request.Body.Span)).ToDictionary(f => f.Key, f => f.Value[^1] ?? "", StringComparer.Ordinal)
            : new Dictionary<string, string>();
}
