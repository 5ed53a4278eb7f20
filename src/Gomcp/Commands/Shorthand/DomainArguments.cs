using System.Collections.Immutable;
using Gomcp.Engine.Problems;

namespace Gomcp.Commands.Shorthand;

/// <summary>Reads the fields and relations of a command line.</summary>
internal static class DomainArguments
{
    /// <summary>Reads all of them; every problem of every argument at once.</summary>
    public static Outcome<ImmutableArray<DomainArgument>> Read(IReadOnlyList<string> texts)
    {
        var problems = new ProblemList();
        var arguments = ImmutableArray.CreateBuilder<DomainArgument>(texts.Count);
        for (var i = 0; i < texts.Count; i++)
        {
            var reader = new DomainArgumentReader(texts[i], i + 1);
            if (reader.Read() is { } argument)
            {
                arguments.Add(argument);
            }

            problems.AddRange(reader.Problems);
        }

        return problems.Any ? problems.ToImmutable() : arguments.ToImmutable();
    }
}
