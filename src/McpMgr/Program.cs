using BugTracker.Client.Calls;
using McpMgr.Commands;
using McpMgr.Mcp;
using McpMgr.Output;

using var http = TrackerHttp.Create();
var context = new CommandContext(
    ConsoleTerminal.Of(Environment.GetEnvironmentVariable),
    Console.In,
    Environment.GetEnvironmentVariable,
    http,
    RetryPolicy.Patient,
    TimeProvider.System);

// A person who types the bare name wants help; a client that starts it wants the protocol.
if (args.Length == 0 && !Console.IsInputRedirected)
{
    return await CommandLine.Create(context).Parse(["--help"]).InvokeAsync();
}

if (args.Length > 0)
{
    return await CommandLine.Create(context).Parse(args).InvokeAsync();
}

await ManagerServer.RunAsync(context, Console.OpenStandardInput(), Console.OpenStandardOutput(), CancellationToken.None);
return 0;
