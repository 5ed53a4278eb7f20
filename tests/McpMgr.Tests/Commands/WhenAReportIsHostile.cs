using BugTracker.Contracts;
using BugTracker.Contracts.Scrubbing;
using CsCheck;
using McpMgr.Output;

namespace McpMgr.Tests.Commands;

public sealed class WhenAReportIsHostile
{
    // The server strips these, too; a terminal must be safe even when it trusts the wrong server.
    [Fact]
    public void Nothing_reaches_the_terminal_that_it_would_obey() =>
        Gen.String.Sample(
            text =>
            {
                using var output = new StringWriter();
                var terminal = new ConsoleTerminal(output, output, hasColour: false, 100);
                var bug = new Bug("0123456789abcdef0123456789abcdef", BugStatus.Open, text + "\u001b]0;x\u0007", text + "\r\u009b2J", DateTimeOffset.UnixEpoch, text, text, text, null, text);
                BugTable.Write(terminal, bug);
                BugTable.Write(terminal, new BugPage([bug.ToSummary()]));
                var plain = output.ToString().Replace(Environment.NewLine, "\n", StringComparison.Ordinal);
                Assert.Equal(VisibleText.Lines(plain), plain);
            },
            iter: 500);

    [Fact]
    public async Task A_title_cannot_forge_a_second_row()
    {
        await using var manager = await ManagerHarness.StartAsync();
        await manager.ReportAsync("innocent\nffffffffffffffffffffffffffffffff  2030-01-01 00:00  closed  forged");
        Assert.Equal(2, (await manager.RunAsync("list")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
