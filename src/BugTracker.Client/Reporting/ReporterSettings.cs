using System.Text.Json;

namespace BugTracker.Client.Reporting;

/// <summary>Where gomcp's reports go and where they wait.</summary>
/// <param name="Address">The configured tracker; null when there is none, since none is built in.</param>
/// <param name="OutboxFolder">The folder for reports that have not arrived.</param>
/// <param name="Problem">What is wrong with the configuration; empty when nothing is.</param>
public sealed record ReporterSettings(TrackerAddress? Address, string OutboxFolder, string Problem)
{
    /// <summary>The variable that names the tracker.</summary>
    public const string AddressVariable = "GOMCP_BUG_API_URL";

    /// <summary>The member of the configuration file that names the tracker.</summary>
    public const string AddressMember = "bug_api_url";

    /// <summary>Reads the environment, then <c>gomcp/config.json</c> in the user's configuration folder.</summary>
    /// <param name="environment">Looks a variable up.</param>
    public static ReporterSettings Find(Func<string, string?> environment)
    {
        var outbox = Path.Combine(UserFolders.State(environment), "gomcp", "outbox");
        var file = Path.Combine(UserFolders.Configuration(environment), "gomcp", "config.json");
        var (text, source) = environment(AddressVariable) is { Length: > 0 } given ? (given, AddressVariable) : (FromFile(file), file);
        if (text is null)
        {
            return new(null, outbox, "");
        }

        var address = TrackerAddress.Parse(text, out var problem);
        return new(address, outbox, address is null ? $"{source}: {problem}" : "");
    }

    private static string? FromFile(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty(AddressMember, out var member)
                && member.ValueKind == JsonValueKind.String
                ? member.GetString()
                : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
