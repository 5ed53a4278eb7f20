using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.ApplySpecFile;

/// <summary>Changes nothing in the specification: gomcp.json as it lies there, edited by hand or rendered by newer templates, is what is wanted.</summary>
public sealed class SpecFileChange : ISpecChange
{
    /// <inheritdoc/>
    public string Tool => "apply_spec_file";

    /// <inheritdoc/>
    public string Summary => "The project is as gomcp.json says.";

    /// <inheritdoc/>
    public Outcome<SpecState> Apply(ProjectSpec? current) => current is null ? ProjectProblems.Missing() : new SpecState(current);
}
