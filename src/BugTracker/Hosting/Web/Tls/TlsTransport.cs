using System.IO.Pipelines;

namespace BugTracker.Hosting.Web.Tls;

/// <summary>What HTTP reads and writes once a connection is encrypted.</summary>
internal sealed record TlsTransport(PipeReader Input, PipeWriter Output) : IDuplexPipe
{
    /// <summary>Writes out what is left.</summary>
    public async ValueTask CompleteAsync()
    {
        await Input.CompleteAsync();
        await Output.CompleteAsync();
    }
}
