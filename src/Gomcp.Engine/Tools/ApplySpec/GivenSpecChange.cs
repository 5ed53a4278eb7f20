using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Building;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.ApplySpec;

/// <summary>The present specification with what is given laid over it.</summary>
internal sealed class GivenSpecChange(JsonObject given, Schemas schemas) : ISpecChange
{
    /// <inheritdoc/>
    public string Tool => "apply_spec";

    /// <inheritdoc/>
    public string Summary => "The project is as the specification says.";

    /// <inheritdoc/>
    public Outcome<SpecState> Apply(ProjectSpec? current)
    {
        if (current is null)
        {
            return ProjectProblems.Missing();
        }

        var present = JsonSerializer.SerializeToNode(ProjectDocumentWriter.ToDocument(current), EngineJsonContext.Default.ProjectDocument)!.AsObject();
        var overlay = SpecOverlay.Of(present, given);
        using var text = JsonDocument.Parse(overlay.Document.ToJsonString());
        var wanted = RequestReader.Read(text.RootElement, schemas.Project, EngineJsonContext.Default.ProjectDocument).Then(ProjectSpecBuilder.Build);
        if (!wanted.IsSuccess)
        {
            return wanted.Problems.Select(overlay.Locate).ToImmutableArray();
        }

        var problems = new ProblemList();
        var settled = wanted.Value with { Domains = [.. wanted.Value.Domains.Select((domain, i) => Settle(current, domain, i, overlay, problems))] };
        ProjectChecks.Check(settled, i => $"$.domains[{i}]", problems);
        return problems.Any ? problems.ToImmutable().Select(overlay.Locate).ToImmutableArray()
            : IsSame(current, settled) ? new SpecState(current)
            : new SpecState(settled);
    }

    private static DomainSpec Settle(ProjectSpec current, DomainSpec domain, int index, SpecOverlay overlay, ProblemList problems)
    {
        if (!overlay.IsGiven(index))
        {
            return domain;
        }

        var existing = current.Find(domain.Name) ?? (domain.Was is { } was ? current.Find(was) : null);
        var settled = ChangeIntents.Resolve(existing, domain, $"$.domains[{index}]", isWhole: false, problems);
        settled = settled.Over(existing);
        return existing?.Name.Equals(domain.Name) == true ? settled with { Was = null } : settled;
    }

    private static bool IsSame(ProjectSpec one, ProjectSpec other) =>
        ProjectDocumentWriter.Write(one).Span.SequenceEqual(ProjectDocumentWriter.Write(other).Span);
}
