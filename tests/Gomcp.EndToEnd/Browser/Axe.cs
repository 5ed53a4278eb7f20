using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Gomcp.EndToEnd.Browser;

/// <summary>Runs axe-core on a page, past its content security policy.</summary>
internal static class Axe
{
    // All rules that axe runs by default, and the one of WCAG 2.2 that it leaves out.
    private const string Run = """
        async () => {
          const found = await axe.run(document, { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
          return JSON.stringify(found.violations.flatMap(rule => rule.nodes.map(node =>
            `${rule.id}: ${rule.help} at ${node.target.join(' ')} — ${node.failureSummary?.replaceAll('\n', ' ')}`)));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Answers one line for each violation.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Script);
        var found = await page.EvaluateAsync<string>(Run);
        return JsonSerializer.Deserialize<List<string>>(found)!;
    }
}
