namespace Gomcp.Commands.Demo;

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote, standard error included.</param>
internal sealed record ProcessResult(int ExitCode, string Output);
