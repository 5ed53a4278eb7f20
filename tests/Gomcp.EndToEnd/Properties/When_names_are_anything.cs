using Gomcp.EndToEnd.Databases;

namespace Gomcp.EndToEnd.Properties;

/// <summary>A name is either refused with a suggestion or works everywhere it gets to.</summary>
public sealed class When_names_are_anything(Workshop workshop)
{
    private const int Shares = 4;
    private const int Joined = 15;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task It_is_refused_with_a_hint_or_compiles_starts_and_serves(int share)
    {
        var named = new NamedDomains(Dice.Of(share));
        var domains = named.Make(share, Shares, Joined);

        var project = await new PropertyProject(workshop).ProveAsync($"names-{share}", domains, "Names", DatabaseKind.Sqlite);

        Assert.True(project.Domains.Count > 25, $"Only {project.Domains.Count} domains were accepted.");
        await PropertyCases.ReportAsync(
            workshop.Repository, $"names-{share}", $"names {share + 1} of {Shares}: {named.Names} proposed, {project.Refusals} refused with a code and a hint, {project.Domains.Count} domains used over HTTP");
    }
}
