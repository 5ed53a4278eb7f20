using System.Collections.Immutable;
using Gomcp.Commands.Shorthand;

namespace Gomcp.Commands;

/// <summary>Which argument of a command is behind which property of its request, for problems.</summary>
/// <param name="names">Arguments and options by the property they fill.</param>
/// <param name="fields">The arguments that became fields, in order.</param>
/// <param name="relations">The arguments that became relations, in order.</param>
internal sealed class ArgumentNames(
    ImmutableDictionary<string, string> names, ImmutableArray<DomainArgument> fields, ImmutableArray<DomainArgument> relations)
{
    private const string Here = "$.";

    /// <summary>Those of a command without fields.</summary>
    public ArgumentNames(params (string Property, string Argument)[] names)
        : this(names.ToImmutableDictionary(pair => pair.Property, pair => pair.Argument), [], [])
    {
    }

    /// <summary>Names the argument behind a JSON path; any other path stays as it is.</summary>
    public string Locate(string path)
    {
        if (!path.StartsWith(Here, StringComparison.Ordinal))
        {
            return path;
        }

        var rest = path[Here.Length..];
        return LocateIn(rest, "fields", fields)
            ?? LocateIn(rest, "relations", relations)
            ?? names.GetValueOrDefault(rest)
            ?? names.GetValueOrDefault(rest.Split('.', '[')[0])
            ?? (rest == "project_dir" ? "--dir" : path);
    }

    private static string? LocateIn(string path, string list, ImmutableArray<DomainArgument> arguments)
    {
        var start = $"{list}[";
        var end = path.IndexOf(']', StringComparison.Ordinal);
        if (!path.StartsWith(start, StringComparison.Ordinal) || end < 0
            || !int.TryParse(path.AsSpan(start.Length, end - start.Length), out var index) || index >= arguments.Length)
        {
            return null;
        }

        var property = path[(end + 1)..].TrimStart('.').Split('[', '.')[0];
        return arguments[index].Locate(property);
    }
}
