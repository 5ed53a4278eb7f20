using System.Globalization;
using BugTracker.Contracts;
using BugTracker.Contracts.Scrubbing;

namespace McpMgr.Output;

/// <summary>Shows bugs to a person. What strangers wrote loses everything that a terminal would obey.</summary>
internal static class BugTable
{
    private const int IdWidth = 32;
    private const int TimeWidth = 16;
    private const int StatusWidth = 6;
    private const int ToolWidth = 16;
    private const int Gaps = 8;

    public static void Write(ITerminal terminal, BugPage page)
    {
        if (page.Items.IsEmpty)
        {
            terminal.Line("No bugs.");
            return;
        }

        var titleWidth = Math.Max(20, terminal.Width - IdWidth - TimeWidth - StatusWidth - ToolWidth - Gaps);
        terminal.Line(new Styled($"{"ID",-IdWidth}  {"REPORTED (UTC)",-TimeWidth}  {"STATUS",-StatusWidth}  {"TOOL",-ToolWidth}  TITLE", TextStyle.Bold));
        foreach (var bug in page.Items)
        {
            terminal.Line(
                new Styled($"{bug.Id}  "),
                new Styled($"{Time(bug.CreatedAt)}  ", TextStyle.Dim),
                new Styled(Word(bug.Status).PadRight(StatusWidth + 2), Style(bug.Status)),
                new Styled($"{Fit(bug.Tool ?? "", ToolWidth),-ToolWidth}  "),
                new Styled(Fit(bug.Title, titleWidth)));
        }
    }

    public static void Write(ITerminal terminal, Bug bug)
    {
        terminal.Line(new Styled(VisibleText.Line(bug.Title), TextStyle.Bold));
        Fact(terminal, "id", bug.Id);
        terminal.Line(new Styled($"{"status",-12}", TextStyle.Dim), new Styled(Word(bug.Status), Style(bug.Status)));
        Fact(terminal, "reported", Time(bug.CreatedAt) + " UTC");
        Fact(terminal, "tool", bug.Tool);
        Fact(terminal, "version", bug.Version);
        Fact(terminal, "environment", bug.Environment);
        Fact(terminal, "closed", bug.ClosedAt is { } at ? Time(at) + " UTC" : null);
        Fact(terminal, "resolution", bug.Resolution);
        terminal.Line("");
        terminal.Line(VisibleText.Lines(bug.Description));
    }

    private static void Fact(ITerminal terminal, string name, string? value)
    {
        if (value is not null)
        {
            terminal.Line(new Styled($"{name,-12}", TextStyle.Dim), new Styled(VisibleText.Line(value)));
        }
    }

    private static string Fit(string text, int width)
    {
        var line = VisibleText.Line(text);
        return line.Length <= width ? line : TextLimit.Cut(line, width - 1) + "…";
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Word(BugStatus status) => status == BugStatus.Open ? "open" : "closed";

    private static TextStyle Style(BugStatus status) => status == BugStatus.Open ? TextStyle.Open : TextStyle.Closed;
}
