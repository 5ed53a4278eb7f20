using System.Text.Json;
using System.Text.Json.Nodes;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Scanners;

/// <summary>Wapiti walks over a site, sends its forms, and tries what breaks badly made ones.</summary>
internal static class Wapiti
{
    private const string Modules = "xss,sql,permanentxss,file,exec,crlf,csrf,redirect,http_headers,cookieflags,csp";

    // Debian's 3.0.4 cannot leave addresses out (-x) with its own Python: "global flags not at the start of the expression".
    private const string Start = """
        import re
        from wapitiCore.net import crawler
        crawler.wildcard_translate = lambda pattern: re.compile(re.escape(pattern).replace(r"\*", ".*") + r"\Z", re.DOTALL)
        from wapitiCore.main.wapiti import wapiti_main
        wapiti_main()
        """;

    /// <summary>The Python that the package's programs run in.</summary>
    public static async Task<string> PythonAsync()
    {
        var first = (await File.ReadAllLinesAsync(await Require.ToolAsync(Prerequisites.Wapiti)))[0];
        return first.TrimStart('#', '!').Trim();
    }

    /// <summary>What it finds.</summary>
    /// <param name="site">Where it begins; it stays there.</param>
    /// <param name="cookies">The header with the cookies of who is signed in; empty for a visitor.</param>
    /// <param name="crawlSeconds">How long it may look for pages.</param>
    /// <param name="attackSeconds">How long each of its modules may attack them.</param>
    /// <param name="first">Pages that it must not miss.</param>
    public static async Task<IReadOnlyList<WapitiFinding>> ScanAsync(Uri site, string cookies, int crawlSeconds, int attackSeconds, params IReadOnlyList<string> first)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("cookies.json"), CookieFile(site, cookies));
        string[] arguments =
        [
            "-c", Start, "-u", site.AbsoluteUri, "-c", folder.File("cookies.json"), "-m", Modules,
            "-x", new Uri(site, "logout").AbsoluteUri, // It would sign itself out.
            "--skip", "csrf_token", "--skip", "password", // Refused as wrong, whatever stands in them.
            "--max-scan-time", $"{crawlSeconds}", "--max-attack-time", $"{attackSeconds}", "-t", "30",
            "--store-session", folder.Path, "--store-config", folder.Path, "--no-bugreport",
            "-f", "json", "-o", folder.File("report.json"), .. first.SelectMany(page => (string[])["-s", new Uri(site, page).AbsoluteUri]),
        ];
        var result = await CommandRunner.CaptureAsync(new Command(await PythonAsync(), arguments) { WorkingDirectory = folder.Path }, CancellationToken.None);
        Assert.True(File.Exists(folder.File("report.json")), $"wapiti left no report:\n{result.AllOutput}");
        var report = JsonNode.Parse(await File.ReadAllTextAsync(folder.File("report.json")))!;
        return [.. FindingsOf(report["vulnerabilities"]!), .. FindingsOf(report["anomalies"]!)];
    }

    private static IEnumerable<WapitiFinding> FindingsOf(JsonNode kinds) =>
        from kind in kinds.AsObject()
        from finding in kind.Value!.AsArray()
        select new WapitiFinding(
            kind.Key,
            $"{finding["method"]} {finding["path"]}",
            (string?)finding["parameter"] ?? string.Empty,
            ((string?)finding["info"] ?? string.Empty).Trim());

    private static string CookieFile(Uri site, string cookies)
    {
        var jar = new JsonObject();
        foreach (var cookie in cookies.Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (cookie[..cookie.IndexOf('=', StringComparison.Ordinal)], cookie[(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            jar[name] = new JsonObject { ["value"] = value, ["expires"] = null, ["secure"] = false, ["port"] = null, ["version"] = 0 };
        }

        return new JsonObject { [site.Host] = new JsonObject { ["/"] = jar } }.ToJsonString(JsonSerializerOptions.Default);
    }
}
