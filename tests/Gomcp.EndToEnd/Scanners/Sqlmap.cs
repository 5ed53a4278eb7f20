using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Scanners;

/// <summary>sqlmap tries to get SQL past the parameters of a request.</summary>
internal static class Sqlmap
{
    private const string Nothing = "all tested parameters do not appear to be injectable";
    private const string Something = "sqlmap identified the following injection point";

    /// <summary>Whether a parameter lets SQL through.</summary>
    /// <param name="address">With the parameters that are tried, unless <paramref name="options"/> say others.</param>
    /// <param name="options">Further options.</param>
    public static async Task<SqlmapReport> TryAsync(Uri address, params IReadOnlyList<string> options)
    {
        var sqlmap = await Require.ToolAsync(Prerequisites.Sqlmap);
        using var folder = new TemporaryFolder();
        string[] arguments =
        [
            "-u", address.AbsoluteUri, "--batch", "--disable-coloring", "--flush-session", "--output-dir", folder.Path,
            "--technique", "BEU", "--threads", "2", "--timeout", "30", .. options,
        ];
        var result = await CommandRunner.CaptureAsync(new Command(sqlmap, arguments) { WorkingDirectory = folder.Path }, CancellationToken.None);
        var output = result.AllOutput;
        var injectable = output.Contains(Something, StringComparison.Ordinal);
        Assert.True(injectable || output.Contains(Nothing, StringComparison.Ordinal), $"sqlmap came to no result:\n{output}");
        return new SqlmapReport(injectable, output);
    }
}
