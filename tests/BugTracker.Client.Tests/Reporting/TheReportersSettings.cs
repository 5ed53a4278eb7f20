using BugTracker.Client.Reporting;
using BugTracker.TestSupport.Parts;

namespace BugTracker.Client.Tests.Reporting;

public sealed class TheReportersSettings
{
    [Fact]
    public void Name_no_address_by_themselves()
    {
        using var home = new TemporaryFolder();
        var settings = ReporterSettings.Find(name => name == "HOME" ? home.Root : null);
        Assert.Null(settings.Address);
        Assert.Equal("", settings.Problem);
        Assert.StartsWith(home.Root, settings.OutboxFolder, StringComparison.Ordinal);
    }

    [Fact]
    public void Take_the_environment_before_the_file()
    {
        using var home = new TemporaryFolder();
        Directory.CreateDirectory(home.File("gomcp"));
        File.WriteAllText(home.File("gomcp/config.json"), """{"bug_api_url":"https://file.example.com"}""");
        var environment = new Dictionary<string, string?> { ["XDG_CONFIG_HOME"] = home.Root, ["HOME"] = home.Root };
        Assert.Equal("https://file.example.com", ReporterSettings.Find(environment.GetValueOrDefault).Address!.ToString());
        environment[ReporterSettings.AddressVariable] = "https://environment.example.com";
        Assert.Equal("https://environment.example.com", ReporterSettings.Find(environment.GetValueOrDefault).Address!.ToString());
    }

    [Fact]
    public void Say_what_is_wrong_with_an_address()
    {
        var settings = ReporterSettings.Find(name => name == ReporterSettings.AddressVariable ? "http://far.example.com" : null);
        Assert.Null(settings.Address);
        Assert.StartsWith("GOMCP_BUG_API_URL: ", settings.Problem, StringComparison.Ordinal);
    }
}
