using System.Text.RegularExpressions;

namespace BugTracker.Contracts.Scrubbing;

/// <summary>One kind of private data and what stands in its place.</summary>
internal sealed record ScrubRule(Regex Pattern, string Replacement)
{
    /// <summary>
    /// Makes a rule. The engine does not backtrack, so its time grows with the text alone and nobody can stall a server
    /// with a crafted report.
    /// </summary>
    public static ScrubRule Of(string pattern, string replacement, bool ignoreCase = false) =>
        new(
            new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None)),
            replacement);
}
