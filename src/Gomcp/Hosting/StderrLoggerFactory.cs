using Microsoft.Extensions.Logging;

namespace Gomcp.Hosting;

/// <summary>Logs to standard error: standard output belongs to the protocol.</summary>
/// <param name="error">Opened with the first line.</param>
/// <param name="least">The least that is logged.</param>
/// <param name="format">How lines look.</param>
/// <param name="clock">Gives lines their time.</param>
internal sealed class StderrLoggerFactory(Lazy<TextWriter> error, LogLevel least, LogFormat format, TimeProvider clock) : ILoggerFactory
{
    private const string SdkCategory = "ModelContextProtocol";

    private readonly Lock writing = new();

    public ILogger CreateLogger(string categoryName) => new StderrLogger(categoryName, this);

    /// <summary>
    /// Whether something is logged. What the SDK says is of interest only to somebody who looks for it: it reports each
    /// mistaken request of a client as a failure with its stack, and the client has its answer.
    /// </summary>
    public bool IsEnabled(string category, LogLevel level) =>
        level >= least && level is not LogLevel.None
        && (least <= LogLevel.Information || !category.StartsWith(SdkCategory, StringComparison.Ordinal));

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException("There is one destination.");

    public void Write(LogLevel level, string category, string message, Exception? exception)
    {
        var entry = new LogEntry(clock.GetUtcNow(), level, category, message, exception);
        var line = format is LogFormat.Json ? entry.ToJson() : entry.ToText();
        lock (writing)
        {
            error.Value.WriteLine(line);
            error.Value.Flush();
        }
    }

    public void Dispose()
    {
    }
}
