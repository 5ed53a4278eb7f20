using System.Collections.Immutable;

namespace Gomcp.Engine.Problems;

/// <summary>Collects problems, so that all of them are reported at once.</summary>
public sealed class ProblemList
{
    private readonly ImmutableArray<Problem>.Builder problems = ImmutableArray.CreateBuilder<Problem>();

    /// <summary>Whether anything was found.</summary>
    public bool Any => problems.Count > 0;

    /// <summary>Notes one problem.</summary>
    public void Add(string code, string path, string message, string hint = "") => problems.Add(new Problem(code, path, message, hint));

    /// <summary>Notes what another step found.</summary>
    public void AddRange(IEnumerable<Problem> found) => problems.AddRange(found);

    /// <summary>What was found, in the order it was found.</summary>
    public ImmutableArray<Problem> ToImmutable() => problems.ToImmutable();
}
