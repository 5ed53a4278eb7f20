using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BugTracker.Hosting.Web;

/// <summary>The one service that Kestrel looks up when it is given a certificate.</summary>
internal sealed class TlsServices : IServiceProvider
{
    public object? GetService(Type serviceType) => serviceType == typeof(ILoggerFactory) ? NullLoggerFactory.Instance : null;
}
