using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.ApplyPlan;

namespace Gomcp.Commands.Projects;

/// <summary>Reads <c>ID=mine</c> and <c>ID=theirs</c>.</summary>
internal static class Resolutions
{
    public static Outcome<ImmutableArray<ConflictResolution>> Read(IReadOnlyList<string> texts)
    {
        var problems = new ProblemList();
        var resolutions = ImmutableArray.CreateBuilder<ConflictResolution>();
        foreach (var text in texts)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            var choice = equals > 0 ? ChoiceOf(text[(equals + 1)..]) : null;
            if (choice is not { } known)
            {
                problems.Add(ProblemCodes.ArgumentInvalid, "--resolve", $"\"{text}\" is no decision.", "Write the conflict's id, then =mine or =theirs.");
            }
            else if (resolutions.Any(resolution => resolution.ConflictId == text[..equals]))
            {
                problems.Add(ProblemCodes.ArgumentInvalid, "--resolve", $"Conflict {text[..equals]} is decided twice.", "Leave one out.");
            }
            else
            {
                resolutions.Add(new ConflictResolution(text[..equals], known));
            }
        }

        return problems.Any ? problems.ToImmutable() : resolutions.ToImmutable();
    }

    private static ResolutionChoice? ChoiceOf(string text) => text switch
    {
        "mine" => ResolutionChoice.KeepMine,
        "theirs" => ResolutionChoice.TakeTheirs,
        _ => null,
    };
}
