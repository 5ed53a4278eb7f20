using System.Text.RegularExpressions;

namespace Gomcp.Tooling;

/// <summary>Looks for a Go that is new enough for the generated projects.</summary>
internal static partial class GoSearch
{
    private const int MinimumMinor = 26;

    public static async Task<ToolSearch> RunAsync(CancellationToken cancellationToken)
    {
        if (Executable.Find(["go"], "/usr/local/go/bin", @"C:\Program Files\Go\bin") is not { } go)
            return new ToolSearch.Missing("no go on PATH");
        // Asked for its own version: by default go would fetch the toolchain that a go.mod names.
        var local = new Command(go, "env", "GOVERSION") { Environment = new Dictionary<string, string> { ["GOTOOLCHAIN"] = "local" } };
        var answer = await CommandRunner.CaptureAsync(local, cancellationToken);
        var version = Version().Match(answer.StandardOutput);
        if (!version.Success)
            return new ToolSearch.Missing($"{go} does not tell its version");
        var minor = int.Parse(version.Groups["minor"].Value, System.Globalization.CultureInfo.InvariantCulture);
        return minor >= MinimumMinor ? new ToolSearch.Found(go) : new ToolSearch.Missing($"{go} is {version.Value}, too old");
    }

    [GeneratedRegex(@"^go1\.(?<minor>\d+)\S*")]
    private static partial Regex Version();
}
