using System.CommandLine;

namespace Gomcp.Commands;

/// <summary>How a command is called: <c>gomcp domain add</c>.</summary>
internal static class CommandPath
{
    public static string Of(Command command)
    {
        var names = new Stack<string>();
        for (Symbol? symbol = command; symbol is not null and not RootCommand; symbol = symbol.Parents.FirstOrDefault())
        {
            names.Push(symbol.Name);
        }

        names.Push("gomcp");
        return string.Join(' ', names);
    }
}
