using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Gomcp.Commands;

/// <summary>Help that goes on after what the parser knows: exit codes, and the language of a command's arguments.</summary>
/// <param name="inner">Writes what the parser knows.</param>
internal sealed class HelpFooter(HelpAction inner) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => inner.ClearsParseErrors;

    /// <summary>Replaces the help of a command line.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpFooter((HelpAction)option.Action!);
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = inner.Invoke(parseResult);
        if (Of(parseResult.CommandResult.Command) is { } text)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(text);
            parseResult.InvocationConfiguration.Output.WriteLine();
        }

        return code;
    }

    private static string? Of(Command command) => command switch
    {
        RootCommand => HelpTexts.RootFooter,
        IHasHelpFooter own => own.Footer,
        _ => null,
    };
}
