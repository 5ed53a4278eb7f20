using System.Diagnostics;
using System.Globalization;
using Gomcp.Hosting;

namespace Gomcp.Commands.Demo;

/// <summary>Serves the shop until somebody ends it.</summary>
/// <param name="host">What commands run with.</param>
/// <param name="path">The shop's folder, absolute.</param>
internal sealed class DemoServer(CommandHost host, string path)
{
    private static readonly TimeSpan MostShutdown = TimeSpan.FromSeconds(10);

    /// <summary>The built program, relative to the shop's folder; ignored by version control.</summary>
    public static string Binary => OperatingSystem.IsWindows() ? "bin/web.exe" : "bin/web";

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var port = LocalPort.Choose(host.Surroundings.Variable("PORT"));
        var start = new ProcessStartInfo(Path.Join(path, Binary)) { WorkingDirectory = path };
        start.Environment["SERVER_ADDRESS"] = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");
        using var server = ChildProcess.TryStart(start);
        if (server is null)
        {
            host.Surroundings.Error.Value.WriteLine($"gomcp: {start.FileName} cannot be started");
            return ExitCodes.VerificationFailed;
        }

        try
        {
            if (await LocalPort.WhenOpenAsync(port, server, cancellationToken))
            {
                Announce(port);
            }

            await server.WaitForExitAsync(cancellationToken);
            return server.ExitCode == 0 ? ExitCodes.Done : ExitCodes.VerificationFailed;
        }
        catch (OperationCanceledException)
        {
            await EndAsync(server);
            host.Surroundings.Out.Value.WriteLine("Ended. The same command starts it again; its data stays.");
            return ExitCodes.Done;
        }
    }

    private void Announce(int port)
    {
        var output = host.Surroundings.Out.Value;
        var url = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}");
        output.WriteLine();
        output.WriteLine($"The shop is running: {host.Style.Bold(host.Style.Cyan(url))}");
        output.WriteLine($"Ctrl-C ends it. To go on: cd {Path.GetRelativePath(host.Surroundings.CurrentDirectory, path)}, then gomcp domain add review 'title:string!' rating:int product:belongs_to");
        output.Flush();
    }

    // A Ctrl-C reaches both programs, another signal only this one; a second one does no harm.
    private static async Task EndAsync(Process server)
    {
        if (!Signals.Terminate(server))
        {
            server.Kill(entireProcessTree: true);
        }

        using var patience = new CancellationTokenSource(MostShutdown);
        try
        {
            await server.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            server.Kill(entireProcessTree: true);
        }
    }
}
