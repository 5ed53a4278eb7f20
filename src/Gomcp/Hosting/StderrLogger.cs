using Microsoft.Extensions.Logging;

namespace Gomcp.Hosting;

/// <summary>The log of one part of the program.</summary>
internal sealed class StderrLogger(string category, StderrLoggerFactory factory) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => factory.IsEnabled(category, logLevel);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            factory.Write(logLevel, category, formatter(state, exception), exception);
        }
    }
}
