using System.Collections.Immutable;
using System.Text;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Files;
using Gomcp.Engine.Planning;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Rendering;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.DescribeProject;

/// <summary>Looks a project over; writes nothing.</summary>
internal sealed class ProjectSurvey(ProjectDirectory directory, ScaffoldPipeline pipeline)
{
    private const int MostOperations = 10;
    private const int MostDiffCharacters = 24_000;

    public Outcome<DescribeProjectResult> Describe(DescribeProjectRequest request) => pipeline.Reader.Read(directory).Then<DescribeProjectResult>(specs =>
    {
        if (specs.Current is not { } spec)
        {
            return ProjectProblems.Missing();
        }

        var chosen = ChooseDomains(spec, request.Domain);
        if (!chosen.IsSuccess)
        {
            return chosen.Problems;
        }

        // What cannot be rendered yet (a change without a migration) still can be described.
        var rendered = TemplateOverrides.Read(directory).Then(templates =>
            SpecTransition.Create(pipeline.Stack, specs.Rendered, new SpecState(spec), templates));
        return ReadFiles(rendered.IsSuccess ? rendered.Value.Files : []).Then(files => Compose(request, spec, chosen.Value, files, rendered.Problems));
    });

    private Outcome<DescribeProjectResult> Compose(
        DescribeProjectRequest request, ProjectSpec spec, ImmutableArray<DomainSpec> chosen, ImmutableArray<FileTriple> files, ImmutableArray<Problem> problems)
    {
        var managed = files.Where(file => !file.Base.IsAbsent).ToImmutableArray();
        var edited = managed.Where(file => !file.Mine.IsAbsent && file.Mine.Hash != file.Base.Hash).ToImmutableArray();
        var summary = new FileSummary(
            managed.Length,
            Describe(edited, request.Diff),
            [.. managed.Where(file => file.Mine.IsAbsent).Select(file => file.Path.Value)],
            problems.IsEmpty ? [.. files.Where(IsOutdated).Select(file => file.Path.Value)] : []);
        return Operations().Then<DescribeProjectResult>(operations => new DescribeProjectResult(
            ResultStatus.Unchanged,
            $"{spec.Title} ({spec.Module}): {spec.Domains.Length} domains, {managed.Length} managed files, {edited.Length} edited.",
            new ProjectSummary(spec.Name.Value, spec.Title.Value, spec.Module.Value, spec.Database, [.. spec.Migrations.Select(migration => migration.Id)]),
            [.. chosen.Select(domain => Describe(domain, managed))],
            request.Domain is null && !spec.Services.IsEmpty ? [.. spec.Services.Select(CodeDocuments.Of)] : null,
            summary,
            operations,
            summary.Outdated.Count > 0 ? ["gomcp apply renders what is out of date and merges it."] : null,
            problems.IsEmpty ? null : problems));
    }

    private static Outcome<ImmutableArray<DomainSpec>> ChooseDomains(ProjectSpec spec, string? name)
    {
        if (name is null)
        {
            return spec.Domains;
        }

        var words = DomainName.Normalize(name);
        var domain = spec.Domains.FirstOrDefault(candidate => candidate.Name.Singular.Equals(words));
        return domain is not null
            ? ImmutableArray.Create(domain)
            : new Problem(
                ProblemCodes.DomainUnknown,
                "$.domain",
                $"There is no domain \"{name}\".",
                spec.Domains.IsEmpty ? "The project has none yet." : $"There are: {string.Join(", ", spec.Domains.Select(candidate => candidate.Name))}.");
    }

    private DomainSummary Describe(DomainSpec domain, ImmutableArray<FileTriple> managed)
    {
        var folder = $"internal/{domain.Name.Singular.Flat}/";
        var model = $"internal/models/{domain.Name.Singular.Flat}.go";
        return new DomainSummary(
            ProjectDocumentWriter.ToDocument(domain),
            pipeline.Stack.RoutesOf(domain),
            [.. managed.Select(file => file.Path.Value).Where(path => path.StartsWith(folder, StringComparison.Ordinal) || path == model)]);
    }

    private static List<FileState> Describe(ImmutableArray<FileTriple> edited, bool withDiffs)
    {
        var room = withDiffs ? MostDiffCharacters : 0;
        var states = new List<FileState>(edited.Length);
        foreach (var file in edited)
        {
            var (added, removed) = TextDiff.Count(file.Base.Bytes.Span, file.Mine.Bytes.Span);
            var diff = room > 0
                ? TextDiff.Unified(file.Path.Value, Encoding.UTF8.GetString(file.Base.Bytes.Span), Encoding.UTF8.GetString(file.Mine.Bytes.Span), room)
                : null;
            room -= diff?.Length ?? 0;
            states.Add(new FileState(file.Path.Value, added, removed, diff));
        }

        return states;
    }

    private static bool IsOutdated(FileTriple file) =>
        file.Theirs is not { Ownership: FileOwnership.Once } && file.TheirHash != file.Base.Hash;

    private Outcome<ImmutableArray<OperationSummary>> Operations()
    {
        var history = new OperationHistory(directory);
        return history.List().Then<ImmutableArray<OperationSummary>>(ids => ids
            .Take(MostOperations)
            .Select(history.Read)
            .Where(record => record.IsSuccess)
            .Select(record => new OperationSummary(record.Value.Id.Value, record.Value.Tool, record.Value.Time.ToString("u")))
            .ToImmutableArray());
    }

    private Outcome<ImmutableArray<FileTriple>> ReadFiles(ImmutableArray<RenderedFile> rendered) =>
        new ProjectPlanner(directory, pipeline.Stack).Read(rendered);
}
