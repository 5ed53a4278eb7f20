using System.CommandLine;

namespace Gomcp.Commands.Domains;

/// <summary>How a domain behaves and is shown, as options of a command.</summary>
internal sealed class DomainChoices
{
    public Option<bool> SoftDelete { get; } = new("--soft-delete") { Description = "Deleting hides a record, it can be restored" };

    public void AddTo(Command command) => command.Add(SoftDelete);
}
