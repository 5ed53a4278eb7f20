using System.Collections.Immutable;

namespace BugTracker.Contracts.Scrubbing;

/// <summary>
/// Takes secrets and personal data out of a report. It runs on the reporter's machine before anything is written or
/// sent, and once more on the server. Scrubbing a scrubbed text changes nothing.
/// </summary>
public sealed class Scrubber
{
    private readonly ImmutableArray<ScrubRule> rules =
    [
        ScrubRule.Of(@"-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[A-Za-z0-9+/=\s:,.-]*?(-----END [A-Z0-9 ]*PRIVATE KEY-----|$)", "[private key]"),
        ScrubRule.Of(@"\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(\.[A-Za-z0-9_-]*)?", "[jwt]"),
        ScrubRule.Of(
            @"\b(gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|glpat-[A-Za-z0-9_-]{16,}|xox[abeprs]-[A-Za-z0-9-]{10,}"
            + @"|sk-[A-Za-z0-9_-]{16,}|[rs]k_(live|test)_[A-Za-z0-9]{16,}|npm_[A-Za-z0-9]{30,}|AIza[A-Za-z0-9_-]{30,}|hf_[A-Za-z0-9]{30,}"
            + @"|pypi-[A-Za-z0-9_-]{30,}|dop_v1_[a-f0-9]{32,}|SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,})",
            "[token]"),
        ScrubRule.Of(@"\b(AKIA|ASIA|AIDA|AROA)[A-Z0-9]{16}\b", "[aws key id]"),
        ScrubRule.Of(@"\b([a-z][a-z0-9+.-]*://)[^\s/@""'<>\[]+@", "$1[credentials]@", ignoreCase: true),
        ScrubRule.Of(
            @"\b((?:proxy-)?authorization[""']?\s*[:=]\s*[""']?)(?:(?:basic|bearer|token|digest|negotiate|aws4-hmac-sha256)\s+)?[^\s""',;\[][^\n""']*",
            "$1[redacted]",
            ignoreCase: true),
        ScrubRule.Of(@"\b(bearer|basic)(\s+)[A-Za-z0-9+/=._~-]{8,}", "$1$2[redacted]", ignoreCase: true),
        ScrubRule.Of(@"\b((?:set-)?cookie[""']?\s*:\s*)[^\s\[][^\n]*", "$1[redacted]", ignoreCase: true),
        ScrubRule.Of(
            @"([A-Za-z0-9_-]*(?:passphrase|passw(?:or)?d|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credential|session[_-]?id)"
            + @"[A-Za-z0-9_-]*[""']?\s*(?:[:=]|=>|:=)\s*)(""[^""\n\[][^""\n]*""|'[^'\n\[][^'\n]*'|[^\s,;}""'\[=>][^\s,;}""']*)",
            "$1[redacted]",
            ignoreCase: true),
        ScrubRule.Of(@"(--?(?:password|passwd|token|secret|api-key)\s+)[^\s\[-][^\s]*", "$1[redacted]", ignoreCase: true),
        ScrubRule.Of(@"\b[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}\b", "[email]"),
        ScrubRule.Of(@"(/home/|/Users/|\b[A-Za-z]:[\\/]{1,2}Users[\\/]{1,2}|/mnt/[a-z]/Users/)[^/\\\s""':;,<>|\[\])]+", "$1[user]"),
        ScrubRule.Of(@"\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b", "[ip]"),
        ScrubRule.Of(@"\b(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}\b|\b(?:[0-9A-Fa-f]{1,4}:){2,6}:(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4})*)?", "[ip]"),
        ScrubRule.Of(@"\b(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}\b", "[mac]"),
    ];

    /// <summary>Scrubs a text of several lines.</summary>
    public string Text(string text)
    {
        // Hidden characters go first: one zero-width blank inside a token would otherwise hide it from every rule.
        var result = VisibleText.Lines(text);
        foreach (var rule in rules)
        {
            result = rule.Pattern.Replace(result, rule.Replacement);
        }

        return result;
    }

    /// <summary>Scrubs a text that has to stay one line.</summary>
    public string Line(string text) => Text(VisibleText.Line(text));

    /// <summary>Scrubs every text of a report and cuts what scrubbing made longer than the limits allow.</summary>
    public BugReport Report(BugReport report) => new(
        TextLimit.Cut(Line(report.Title), BugLimits.Title),
        TextLimit.CutBytes(Text(report.Description), BugLimits.DescriptionBytes),
        Optional(report.Tool, BugLimits.Name),
        Optional(report.Version, BugLimits.Name),
        report.Environment is null ? null : TextLimit.Cut(Text(report.Environment), BugLimits.Environment));

    private string? Optional(string? text, int limit) => text is null ? null : TextLimit.Cut(Line(text), limit);
}
