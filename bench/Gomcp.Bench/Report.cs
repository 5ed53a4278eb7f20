using System.Globalization;
using System.Text;

namespace Gomcp.Bench;

/// <summary>Writes the figures as Markdown.</summary>
internal static class Report
{
    public static string Write(int rounds, StartFigures start, IReadOnlyList<ScaffoldFigures> scaffold)
    {
        var text = new StringBuilder();
        Line(text, $"{Host.Describe()}; {rounds} rounds, everything interleaved in one run; medians, in brackets the 10th and 90th percentile.");
        Line(text, $"");
        Line(text, $"| from the start of the process | gomcp, ms | `cat` with the same lines, ms | times |");
        Line(text, $"|---|---|---|---|");
        Row(text, "until `initialize` is answered", start.Server.Initialize, start.Cat.Initialize);
        Row(text, "until `tools/list` is answered", start.Server.List, start.Cat.List);
        Line(text, $"");
        Line(text, $"Resident at most after `tools/list`: {start.Server.Resident.Median:0.0} MB (`cat`: {start.Cat.Resident.Median:0.0} MB).");
        Line(text, $"The answer to `tools/list` is {start.ListBytes:N0} bytes.");
        Line(text, $"");
        Line(text, $"| in a warm server | files | kB | gomcp, ms | `cp -r` of them, ms | times |");
        Line(text, $"|---|---|---|---|---|---|");
        foreach (var call in scaffold)
            Row(text, $"`{call.Title}` | {call.Files} | {call.Bytes / 1e3:0}", call.Call, call.Copy);
        return text.ToString();
    }

    private static void Row(StringBuilder text, string title, Samples ours, Samples theirs) =>
        Line(text, $"| {title} | {Cell(ours)} | {Cell(theirs)} | {ours.Median / theirs.Median:0.0} |");

    private static string Cell(Samples samples) =>
        string.Create(CultureInfo.InvariantCulture, $"{samples.Median:0.0} ({samples.Spread.Low:0.0}–{samples.Spread.High:0.0})");

    private static void Line(StringBuilder text, FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');
}
