using System.Runtime.InteropServices;

namespace Gomcp.Commands.Demo;

/// <summary>Go on this machine.</summary>
internal static class GoToolchain
{
    /// <summary>What a generated application asks for. An older Go fetches it by itself, from 1.21 on.</summary>
    public const string Version = "1.26";

    private const string Release = "1.26.8";
    private const int OldestThatUpdatesItself = 21;

    /// <summary>One command that brings Go, without administrator rights where the system allows that.</summary>
    public static string InstallCommand =>
        OperatingSystem.IsWindows() ? "winget install --id GoLang.Go"
        : OperatingSystem.IsMacOS() ? "brew install go"
        : $"""mkdir -p "$HOME/.local" && curl -fsSL https://go.dev/dl/go{Release}.linux-{Architecture}.tar.gz | tar -C "$HOME/.local" -xz && export PATH="$HOME/.local/go/bin:$PATH" """.TrimEnd();

    /// <summary>Whether a Go that can build the application is in the path.</summary>
    public static async Task<bool> IsThereAsync(CancellationToken cancellationToken)
    {
        var version = await ChildProcess.RunAsync("go", ["env", "GOVERSION"], Path.GetTempPath(), cancellationToken);
        return version is { ExitCode: 0 } && CanBuild(version.Output.Trim());
    }

    /// <summary>Whether a version such as <c>go1.26.8</c> can build the application.</summary>
    public static bool CanBuild(string version)
    {
        var parts = version.Split('.');
        return parts is ["go1", var minor, ..] && int.TryParse(string.Concat(minor.TakeWhile(char.IsAsciiDigit)), out var number)
            ? number >= OldestThatUpdatesItself
            : version.StartsWith("devel", StringComparison.Ordinal);
    }

    private static string Architecture => RuntimeInformation.OSArchitecture switch
    {
        System.Runtime.InteropServices.Architecture.Arm64 => "arm64",
        System.Runtime.InteropServices.Architecture.X86 => "386",
        _ => "amd64",
    };
}
