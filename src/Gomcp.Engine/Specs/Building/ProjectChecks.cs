using System.Collections.Immutable;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Specs.Building;

/// <summary>The rules across a project once more, after what a call left out was taken from what was there.</summary>
internal static class ProjectChecks
{
    /// <param name="project">The project.</param>
    /// <param name="pathOf">The JSON path of a domain, by its place.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static void Check(ProjectSpec project, Func<int, string> pathOf, ProblemList problems)
    {
        ImmutableArray<DomainPlace> places = [.. project.Domains.Select((domain, i) => DomainPlace.Of(domain, pathOf(i)))];
        DomainChecks.Check(project.Domains, project.Accounts, places, problems);
        ServiceChecks.Check(project.Services, project.Domains, "$.services", problems);
        AccountsSpecBuilder.CheckGroups(project.Accounts, project.Domains, places, problems);
    }
}
