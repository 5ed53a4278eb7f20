using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;

namespace Gomcp.Engine;

/// <summary>What a request does to a specification.</summary>
public interface ISpecChange
{
    /// <summary>The tool behind it, for the history.</summary>
    string Tool { get; }

    /// <summary>What was done, in one sentence, for the answer.</summary>
    string Summary { get; }

    /// <summary>Applies it.</summary>
    /// <param name="current">The project's specification; null where there is no project yet.</param>
    /// <returns>The new specification, null for none at all, or everything that is wrong with the request.</returns>
    Outcome<SpecState> Apply(ProjectSpec? current);
}
