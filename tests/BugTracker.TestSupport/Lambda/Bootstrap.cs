using BugTracker.TestSupport.Parts;

namespace BugTracker.TestSupport.Lambda;

/// <summary>One instance of the function: the executable, started as Lambda starts it.</summary>
internal sealed class Bootstrap : IAsyncDisposable
{
    private Bootstrap(RuntimeApiServer runtime, RunningProgram program) => (Runtime, Program) = (runtime, program);

    public RuntimeApiServer Runtime { get; }

    public RunningProgram Program { get; }

    /// <summary>Starts an instance and waits until it asks for its first call.</summary>
    /// <param name="executable">The bootstrap.</param>
    /// <param name="variables">The function's own variables.</param>
    /// <param name="memoryMegabytes">The function's memory.</param>
    /// <param name="launcher">What to start the executable with, such as a shell that puts it under a memory limit.</param>
    public static async Task<Bootstrap> StartAsync(
        string executable, IReadOnlyDictionary<string, string> variables, int memoryMegabytes = 128, string[]? launcher = null)
    {
        var runtime = await RuntimeApiServer.StartAsync();
        var environment = new Dictionary<string, string?>
        {
            ["AWS_LAMBDA_RUNTIME_API"] = runtime.Host,
            ["AWS_LAMBDA_FUNCTION_NAME"] = "gomcp-bugs",
            ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = $"{memoryMegabytes}",
            ["AWS_REGION"] = "us-east-1",
            ["AWS_ACCESS_KEY_ID"] = "local",
            ["AWS_SECRET_ACCESS_KEY"] = "a-secret-that-no-log-may-hold",
            ["AWS_SESSION_TOKEN"] = "a-session-token-that-no-log-may-hold",
            ["HOME"] = null,
        };
        foreach (var (name, value) in variables)
        {
            environment[name] = value;
        }

        string[] command = [.. launcher ?? [], executable];
        var program = RunningProgram.Start(command[0], command[1..], environment);
        var instance = new Bootstrap(runtime, program);
        await Task.WhenAny(runtime.Ready, program.WaitAsync());
        return instance;
    }

    public async ValueTask DisposeAsync()
    {
        await Program.DisposeAsync();
        await Runtime.DisposeAsync();
    }
}
