using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;
using Gomcp.Hosting;

namespace Gomcp.Commands;

/// <summary>Tells what is wrong with a command line: on standard error for people, as a result for programs that asked for JSON.</summary>
internal static class ArgumentErrors
{
    /// <summary>Tells what the parser found.</summary>
    public static int Report(ParseResult parsed, string[] args, Surroundings surroundings)
    {
        var name = CommandPath.Of(parsed.CommandResult.Command);
        var problems = parsed.Errors
            .Select(error => new Problem(ProblemCodes.ArgumentInvalid, PathOf(error.SymbolResult, name), error.Message, $"See {name} --help."))
            .Distinct()
            .ToImmutableArray();
        return Report(problems, args.Contains("--json", StringComparer.Ordinal), surroundings);
    }

    /// <summary>Tells what was found in the arguments.</summary>
    public static int Report(ImmutableArray<Problem> problems, bool asJson, Surroundings surroundings)
    {
        var result = OperationResult.Invalid(problems);
        if (asJson)
        {
            surroundings.Out.Value.WriteLine(JsonSerializer.Serialize(result, EngineJsonContext.Default.OperationResult));
        }
        else
        {
            foreach (var problem in problems)
            {
                surroundings.Error.Value.WriteLine($"gomcp: {problem.Path}: {problem.Message} {problem.Hint}".TrimEnd());
            }
        }

        return ExitCodes.Invalid;
    }

    private static string PathOf(System.CommandLine.Parsing.SymbolResult? result, string command) => result switch
    {
        System.CommandLine.Parsing.OptionResult option => option.Option.Name,
        System.CommandLine.Parsing.ArgumentResult argument => argument.Argument.Name,
        _ => command,
    };
}
