using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.GoProjects;

/// <summary>Go and what belongs to it. Where modules come from is the environment's affair.</summary>
internal sealed class GoToolchain
{
    // The project itself is compiled without optimising: that takes half as long, and does the same.
    private const string Unoptimised = "'-gcflags=./...=-N -l'";

    private static readonly string[] Compiling = ["build", "test", "vet"];

    private readonly string _go;
    private readonly RepositoryFolder _repository;

    private GoToolchain(string go, RepositoryFolder repository) => (_go, _repository) = (go, repository);

    public static async Task<GoToolchain> FindAsync(RepositoryFolder repository) =>
        new(await Require.ToolAsync(Prerequisites.Go), repository);

    /// <summary>Runs the go command in a project's folder.</summary>
    public Task<CommandResult> RunAsync(string folder, params IReadOnlyList<string> arguments) =>
        RunAsync(folder, new Dictionary<string, string>(), arguments);

    /// <summary>Runs the go command in a project's folder with further variables.</summary>
    public Task<CommandResult> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, IReadOnlyList<string> arguments) =>
        CommandRunner.CaptureAsync(In(folder, Flagged(environment, arguments[0]), new Command(_go, arguments)), CancellationToken.None);

    /// <summary>Runs gofmt in a project's folder.</summary>
    public async Task<CommandResult> FormatAsync(string folder, params IReadOnlyList<string> arguments)
    {
        var root = (await RunAsync(folder, "env", "GOROOT")).StandardOutput.Trim();
        var gofmt = Executable.Find(["gofmt"], Path.Combine(root, "bin"))
            ?? throw new InvalidOperationException($"{_go} comes without gofmt.");
        return await CommandRunner.CaptureAsync(new Command(gofmt, arguments) { WorkingDirectory = folder }, CancellationToken.None);
    }

    /// <summary>Runs staticcheck in a project's folder; installed once, below artifacts.</summary>
    public async Task<CommandResult> StaticcheckAsync(string folder)
    {
        var bin = new Dictionary<string, string> { ["GOBIN"] = _repository.Tools };
        var install = await RunAsync(_repository.Root, bin, ["install", "honnef.co/go/tools/cmd/staticcheck@v0.8.2"]);
        Assert.SkipUnless(install.Succeeded, $"staticcheck cannot be installed: {install.AllOutput}");
        var staticcheck = Executable.Find(["staticcheck"], _repository.Tools)!;
        return await CommandRunner.CaptureAsync(In(folder, bin, new Command(staticcheck, "./...")), CancellationToken.None);
    }

    private static IReadOnlyDictionary<string, string> Flagged(IReadOnlyDictionary<string, string> environment, string verb) =>
        Compiling.Contains(verb) ? new Dictionary<string, string>(environment) { ["GOFLAGS"] = $"{Environment.GetEnvironmentVariable("GOFLAGS")} {Unoptimised}" } : environment;

    private Command In(string folder, IReadOnlyDictionary<string, string> environment, Command command) => command with
    {
        WorkingDirectory = folder,
        Environment = new Dictionary<string, string>(environment)
        {
            ["CGO_ENABLED"] = "0", // As in the Dockerfile; a C compiler is not part of the promise.
            ["PATH"] = $"{Path.GetDirectoryName(_go)}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}",
        },
    };
}
