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
        request.Database ?? DatabaseKind.SQLite,
        StackName.Go,
        request.Auth ?? false,
        request.UserManagement ?? false,
        request.Registration ?? false,
        request.Domains,
        request.Services);

    /// <inheritdoc/>
    public string Tool => "scaffold_project";

    /// <inheritdoc/>
    public string Summary =>
        $"The project {request.Name} is there{(request.Domains is { Count: > 0 } domains ? $", with {domains.Count} domains" : "")}{(request.Auth is true ? ", with accounts" : "")}.";

    /// <inheritdoc/>
    public Outcome<SpecState> Apply(ProjectSpec? current) => current is null
        ? ProjectSpecBuilder.Build(document).Then<SpecState>(spec => new SpecState(spec))
        : ProjectSpecBuilder.Build(Beside(current)).Then(spec => Extend(current, spec));

    /// <summary>What is wrong with the request, before any folder is touched.</summary>
    /// <param name="isThere">Whether the folder holds a project, whose options count where the request gives none.</param>
    public ImmutableArray<Problem> Check(bool isThere) => ProjectSpecBuilder.Build(document with { Auth = request.Auth ?? isThere }).Problems;

    // Options that are not given stay as they are.
    private ProjectDocument Beside(ProjectSpec current) => document with
    {
        Title = request.Title ?? current.Title.Value,
        Module = request.Module ?? current.Module.Value,
        Database = request.Database ?? current.Database,
        Auth = request.Auth ?? current.Accounts.Auth,
        UserManagement = request.UserManagement ?? current.Accounts.UserManagement,
        Registration = request.Registration ?? current.Accounts.Registration,
    };

    // Called twice with the same request, it has nothing to do; with other options about accounts it changes those.
    private static Outcome<SpecState> Extend(ProjectSpec current, ProjectSpec wanted)
    {
        var extended = current with { Accounts = wanted.Accounts };
        return IsSame(extended, wanted)
            ? new SpecState(extended)
            : new Problem(
                ProblemCodes.TargetNotEmpty,
                "$.project_dir",
                $"The project {current.Name} is there already, and differs in more than accounts.",
                "Choose another folder; to add to that project use scaffold_domain.");
    }

    // What was added meanwhile is no difference.
    private static bool IsSame(ProjectSpec current, ProjectSpec wanted)
    {
        var kept = current with
        {
            Domains = [.. current.Domains.Where(domain => wanted.Find(domain.Name) is not null)],
            Services = [.. current.Services.Where(service => wanted.Services.Any(other => other.Name.Equals(service.Name)))],
            Migrations = [],
        };
        return ProjectDocumentWriter.Write(kept).Span.SequenceEqual(ProjectDocumentWriter.Write(wanted).Span);
    }
}
