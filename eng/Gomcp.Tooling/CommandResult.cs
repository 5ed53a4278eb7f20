namespace Gomcp.Tooling;

/// <summary>What a captured command left behind.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="StandardOutput">All it wrote to standard output.</param>
/// <param name="StandardError">All it wrote to standard error.</param>
public sealed record CommandResult(int ExitCode, string StandardOutput, string StandardError)
{
    /// <summary>Whether it ended with 0.</summary>
    public bool Succeeded => ExitCode == 0;

    /// <summary>Both outputs, for a message about a failure.</summary>
    public string AllOutput => $"{StandardOutput}{StandardError}".Trim();
}
