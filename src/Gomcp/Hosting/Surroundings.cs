namespace Gomcp.Hosting;

/// <summary>What a process has around it; a test brings its own.</summary>
/// <param name="CurrentDirectory">Where it was started.</param>
/// <param name="Variable">Environment variables; null for one that is not set.</param>
/// <param name="OpenInput">Standard input as bytes.</param>
/// <param name="OpenOutput">Standard output as bytes.</param>
/// <param name="Out">Standard output as text.</param>
/// <param name="Error">Standard error as text.</param>
/// <param name="InputIsTerminal">Whether a person types the input.</param>
/// <param name="OutputIsTerminal">Whether a person reads the output.</param>
internal sealed record Surroundings(
    string CurrentDirectory,
    Func<string, string?> Variable,
    Func<Stream> OpenInput,
    Func<Stream> OpenOutput,
    Lazy<TextWriter> Out,
    Lazy<TextWriter> Error,
    Func<bool> InputIsTerminal,
    Func<bool> OutputIsTerminal)
{
    /// <summary>Those of this process.</summary>
    public static Surroundings OfProcess() => new(
        Environment.CurrentDirectory,
        Environment.GetEnvironmentVariable,
        Console.OpenStandardInput,
        Console.OpenStandardOutput,
        new Lazy<TextWriter>(() => Console.Out),
        new Lazy<TextWriter>(() => Console.Error),
        () => !Console.IsInputRedirected,
        () => !Console.IsOutputRedirected);
}
