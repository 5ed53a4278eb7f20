using Gomcp.EndToEnd.Databases;

namespace Gomcp.EndToEnd.Properties;

/// <summary>Random domains, many to a project: what gomcp accepts builds, starts and works over HTTP, on each database.</summary>
public sealed class When_random_projects_are_used(Workshop workshop)
{
    private const int DomainsProposed = 60;

    [Theory]
    [InlineData(DatabaseKind.Sqlite, 1, false)]
    [InlineData(DatabaseKind.PostgreSql, 2, true)]
    [InlineData(DatabaseKind.MariaDb, 3, true)]
    public async Task What_is_accepted_builds_starts_and_works(DatabaseKind kind, int number, bool accounts)
    {
        var domains = new RandomDomains(Dice.Of(number), accounts).Make(DomainsProposed);

        var project = await new PropertyProject(workshop).ProveAsync($"random-{kind}", domains, HostileText.Lines[number], kind, accounts);

        Assert.True(project.Domains.Count > DomainsProposed / 4, $"Only {project.Domains.Count} domains were accepted.");
        await PropertyCases.ReportAsync(
            workshop.Repository, $"random-{kind}", $"random projects: {project.Domains.Count} domains used over HTTP on {kind}, {project.Refusals} proposals refused with a code and a hint");
    }
}
