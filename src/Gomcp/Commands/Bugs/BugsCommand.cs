using System.CommandLine;

namespace Gomcp.Commands.Bugs;

/// <summary><c>gomcp bugs …</c>.</summary>
internal sealed class BugsCommand : Command
{
    public BugsCommand(CommandHost host)
        : base("bugs", "Report defects of gomcp itself")
    {
        Add(new ReportCommand(host));
        Add(new SendCommand(host));
        Add(new FlushCommand(host));
    }
}
