using System.Diagnostics;
using Gomcp.Tooling;

namespace Build;

/// <summary>One call of <c>./build</c>: where it works, how strict it is, and how long its phases took.</summary>
internal sealed class BuildRun(RepositoryFolder repository, bool isCi)
{
    /// <summary>Debug is for the editor; everything that is tested or shipped is built once, in Release.</summary>
    public const string Configuration = "Release";

    private static readonly Dictionary<string, string> QuietTools = new()
    {
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        ["TESTINGPLATFORM_TELEMETRY_OPTOUT"] = "1",
    };

    private readonly List<(string Phase, TimeSpan Duration)> _timings = [];

    public RepositoryFolder Repository { get; } = repository;

    public ProjectTree Projects { get; } = new(repository);

    /// <summary>On CI nothing may be skipped and nothing is rewritten.</summary>
    public bool IsCi { get; } = isCi;

    /// <summary>How long each phase took so far, in order.</summary>
    public IReadOnlyList<(string Phase, TimeSpan Duration)> Timings => _timings;

    /// <summary>Runs one phase under a heading and notes its time; a phase that failed says so.</summary>
    public async Task<bool> PhaseAsync(string name, Func<Task<bool>> work)
    {
        Console.WriteLine($"== {name}");
        var watch = Stopwatch.StartNew();
        var succeeded = await work();
        _timings.Add((name, watch.Elapsed));
        if (!succeeded)
            Console.WriteLine($"== {name} failed");
        return succeeded;
    }

    /// <summary>Runs a program in the repository's root with its output passed on.</summary>
    public async Task<bool> RunAsync(Command command, CancellationToken cancellationToken) =>
        await CommandRunner.PassThroughAsync(InRepository(command), cancellationToken) == 0;

    /// <summary>Runs the .NET command line in the repository's root.</summary>
    public Task<bool> DotnetAsync(IEnumerable<string> arguments, CancellationToken cancellationToken) =>
        RunAsync(new Command("dotnet", [.. arguments]), cancellationToken);

    /// <summary>The command with the root as its folder and the tools' chatter off.</summary>
    public Command InRepository(Command command) => command with
    {
        WorkingDirectory = command.WorkingDirectory ?? Repository.Root,
        Environment = QuietTools.Concat(command.Environment).ToDictionary(),
    };
}
