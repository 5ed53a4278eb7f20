using System.CommandLine;

namespace Gomcp.Commands.Domains;

/// <summary><c>gomcp domain …</c>.</summary>
internal sealed class DomainCommand : Command
{
    public DomainCommand(CommandHost host)
        : base("domain", "Work on a project's domains") => Add(new DomainAddCommand(host));
}
