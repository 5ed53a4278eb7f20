using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Building;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Tools.ScaffoldProject;

/// <summary>From nothing to a specification.</summary>
internal sealed class NewProjectChange(ScaffoldProjectRequest request) : ISpecChange
{
    private const string DefaultHost = "example.com";

    private readonly ProjectDocument document = new(
        Version: 1,
        request.Name,
        request.Title ?? NameWords.TryParse(request.Name)?.Sentence ?? request.Name,
        request.Module ?? $"{DefaultHost}/{request.Name}",
        request.Database,
        StackName.Go,
        request.Domains);

    /// <inheritdoc/>
    public string Tool => "scaffold_project";

    /// <inheritdoc/>
    public string Summary => $"The project {request.Name} is there{(request.Domains is { Count: > 0 } domains ? $", with {domains.Count} domains" : "")}.";

    /// <summary>What is wrong with the request, before any folder is touched.</summary>
    public ImmutableArray<Problem> Check() => ProjectSpecBuilder.Build(document).Problems;

    /// <inheritdoc/>
    public Outcome<SpecState> Apply(ProjectSpec? current) => ProjectSpecBuilder.Build(document).Then<SpecState>(spec =>
        current is null || IsSame(current, spec)
            ? new SpecState(current ?? spec)
            : new Problem(
                ProblemCodes.TargetNotEmpty,
                "$.project_dir",
                $"The project {current.Name} is there already, and differs.",
                "Choose another folder; to add to that project use scaffold_domain."));

    // Called twice with the same request, it has nothing to do; what was added meanwhile is no difference.
    private static bool IsSame(ProjectSpec current, ProjectSpec wanted)
    {
        var kept = current with
        {
            Domains = [.. current.Domains.Where(domain => wanted.Find(domain.Name) is not null)],
            Migrations = [],
        };
        return ProjectDocumentWriter.Write(kept).Span.SequenceEqual(ProjectDocumentWriter.Write(wanted).Span);
    }
}
