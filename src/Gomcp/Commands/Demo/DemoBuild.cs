using Gomcp.Hosting;

namespace Gomcp.Commands.Demo;

/// <summary>Builds the shop; Go itself skips what is built already.</summary>
/// <param name="host">What commands run with.</param>
/// <param name="path">The shop's folder, absolute.</param>
internal sealed class DemoBuild(CommandHost host, string path)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var output = host.Surroundings.Out.Value;
        output.WriteLine("Building it (the first time takes a minute or two: Go fetches and compiles its modules) …");
        await output.FlushAsync(cancellationToken);
        foreach (var arguments in (string[][])[["tool", "templ", "generate"], ["build", "-o", DemoServer.Binary, "./cmd/web"]])
        {
            var result = await ChildProcess.RunAsync("go", arguments, path, cancellationToken);
            if (result is not { ExitCode: 0 })
            {
                host.Surroundings.Error.Value.WriteLine($"gomcp: go {string.Join(' ', arguments)} failed in {path}:");
                host.Surroundings.Error.Value.WriteLine(result?.Output.Trim());
                return ExitCodes.VerificationFailed;
            }
        }

        output.WriteLine($"{(host.Style.IsRich ? host.Style.Green("✓ ") : "")}Built.");
        return ExitCodes.Done;
    }
}
