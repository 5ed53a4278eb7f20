using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Tells renames from removals among things of one kind.</summary>
/// <param name="problems">Receives what cannot be told.</param>
/// <param name="removePath">Where removals are asked for.</param>
/// <param name="kind">What they are, for messages.</param>
internal sealed class NameIntents(ProblemList problems, string removePath, string kind)
{
    /// <summary>Settles them.</summary>
    /// <param name="known">What is there.</param>
    /// <param name="wanted">What is wanted.</param>
    /// <param name="removes">What is meant to go.</param>
    /// <param name="isWhole">Whether what is not wanted goes; else that has to be asked for.</param>
    /// <returns>For each that is wanted, the name from which it is still to be renamed; null for none.</returns>
    public ImmutableArray<NameWords?> Resolve(
        ImmutableArray<NameWords> known, ImmutableArray<NamedIntent> wanted, ImmutableArray<NameWords> removes, bool isWhole)
    {
        var renames = wanted.Select(one => Rename(one, known, wanted)).ToImmutableArray();
        var comes = wanted.Zip(renames).Where(pair => pair.Second is null && !known.Contains(pair.First.Name)).Select(pair => pair.First).ToImmutableArray();
        foreach (var gone in known.Where(name => wanted.All(one => !one.Name.Equals(name)) && !renames.Contains(name) && !removes.Contains(name)))
        {
            if (!isWhole)
            {
                problems.Add(ProblemCodes.ChangeAmbiguous, removePath, $"The {kind} \"{gone}\" is there, and not among those given.", $"{ListIt(gone, comes)}, or drop it by \"remove\": [\"{gone}\"].");
            }
            else if (comes.Length > 0)
            {
                problems.Add(
                    ProblemCodes.ChangeAmbiguous,
                    comes[0].Path,
                    $"The {kind} \"{gone}\" went and \"{comes[0].Name}\" came: that is a rename or a removal.",
                    $"Give \"{comes[0].Name}\" \"was\": \"{gone}\" to rename it, or drop it by \"remove\": [\"{gone}\"].");
            }
        }

        foreach (var name in removes.Where(name => wanted.Any(one => one.Name.Equals(name))))
        {
            problems.Add(ProblemCodes.ChangeContradiction, removePath, $"\"{name}\" is to go, and is listed.", "Leave one of the two out.");
        }

        return renames;
    }

    private static string ListIt(NameWords gone, ImmutableArray<NamedIntent> comes) =>
        comes.IsEmpty ? "List it to keep it" : $"List it to keep it, give \"{comes[0].Name}\" \"was\": \"{gone}\" to rename it";

    private NameWords? Rename(NamedIntent one, ImmutableArray<NameWords> known, ImmutableArray<NamedIntent> wanted)
    {
        if (one.Was is not { } was || was.Equals(one.Name))
        {
            return null;
        }

        var isThere = known.Contains(one.Name);
        if (isThere && !known.Contains(was))
        {
            return null; // carried out by an earlier call
        }

        var isLeft = wanted.Any(other => other.Name.Equals(was));
        var isTaken = wanted.Any(other => other != one && was.Equals(other.Was));
        if (isThere || isLeft || isTaken || !known.Contains(was))
        {
            problems.Add(
                ProblemCodes.ChangeContradiction,
                $"{one.Path}.was",
                isThere ? $"\"{one.Name}\" is there already." : isLeft ? $"\"{was}\" is still listed." : isTaken ? $"\"{was}\" cannot become two." : $"There is no {kind} \"{was}\".",
                isThere || isTaken || isLeft ? "Rename one at a time, and list each only by its new name." : $"Use one of: {string.Join(", ", known)}.");
            return null;
        }

        return was;
    }
}
