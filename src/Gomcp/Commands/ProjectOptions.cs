using System.CommandLine;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Commands;

/// <summary>The options that commands about a project share; each command takes those that mean something to it.</summary>
internal sealed class ProjectOptions
{
    public Option<string> Dir { get; } = new("--dir") { HelpName = "FOLDER", Description = "The project's folder (default: the current one)" };

    public Option<bool> Json { get; } = new("--json") { Description = "Print the structured result, as MCP carries it" };

    public Option<bool> DryRun { get; } = new("--dry-run") { Description = "Plan only: show what would change and write nothing" };

    public Option<bool> NoGenerate { get; } = new("--no-generate") { Description = "Do not run templ afterwards where Go is installed" };

    public Option<string> OnConflict { get; } = MakeOnConflict();

    /// <summary>The choice of <see cref="OnConflict"/>.</summary>
    public OnConflict ConflictChoice(ParseResult parsed) => parsed.GetValue(OnConflict) switch
    {
        "mine" => Engine.Tools.Common.OnConflict.KeepMine,
        "theirs" => Engine.Tools.Common.OnConflict.TakeTheirs,
        _ => Engine.Tools.Common.OnConflict.Fail,
    };

    private static Option<string> MakeOnConflict()
    {
        var option = new Option<string>("--on-conflict")
        {
            HelpName = "fail|mine|theirs",
            Description = "Where your edit and the new text cannot both stand (default: fail, write nothing)",
        };
        option.AcceptOnlyFromAmong("fail", "mine", "theirs");
        return option;
    }
}
