using BugTracker.Client;
using BugTracker.Client.Calls;
using McpMgr.Configuration;
using McpMgr.Output;

namespace McpMgr.Commands;

/// <summary>What every command needs: where to write, where values come from, and a way to the tracker.</summary>
/// <param name="Terminal">Where to write.</param>
/// <param name="Input">Standard input.</param>
/// <param name="Environment">Looks a variable up.</param>
/// <param name="Http">Carries the calls.</param>
/// <param name="Policy">How often a call is tried.</param>
/// <param name="Clock">The time.</param>
internal sealed record CommandContext(
    ITerminal Terminal,
    TextReader Input,
    Func<string, string?> Environment,
    HttpClient Http,
    RetryPolicy Policy,
    TimeProvider Clock)
{
    /// <summary>A client for the configured tracker; null when there is none, and the reason is told.</summary>
    public BugTrackerClient? Connect(out string problem) =>
        ConfigLoading.Load(Environment, out problem) is { } config ? new(Http, config.Address, config.ApiKey, Policy, Clock) : null;

    /// <summary>Calls the tracker and shows its answer, or what went wrong.</summary>
    public async Task<int> CallAsync<T>(Func<BugTrackerClient, Task<CallResult<T>>> call, Action<T> show)
    {
        if (Connect(out var problem) is not { } client)
        {
            Terminal.Error(problem);
            return ExitCode.Invalid;
        }

        var result = await call(client);
        if (!result.IsSuccess)
        {
            Terminal.Error(result.Failure.Message);
            return ExitCode.Of(result.Failure.Kind);
        }

        show(result.Value);
        return ExitCode.Done;
    }
}
