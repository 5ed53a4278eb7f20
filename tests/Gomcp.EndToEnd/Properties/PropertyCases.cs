using System.Text.Json.Nodes;

namespace Gomcp.EndToEnd.Properties;

/// <summary>Leaves what a property test covered where the build prints it.</summary>
internal static class PropertyCases
{
    /// <summary>Keeps what was proposed, so that a failure can be looked into by hand.</summary>
    public static async Task KeepAsync(RepositoryFolder repository, string name, JsonNode request)
    {
        var folder = Path.Combine(repository.Artifacts, "property-requests");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, $"{name}.json"), request.ToJsonString());
    }

    public static async Task ReportAsync(RepositoryFolder repository, string name, string line)
    {
        Directory.CreateDirectory(repository.PropertyCases);
        await File.WriteAllTextAsync(Path.Combine(repository.PropertyCases, $"{name}.txt"), line);
    }
}
