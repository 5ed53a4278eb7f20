using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Scanners;

/// <summary>An application that a scanner has to itself.</summary>
/// <param name="App">The application, as in production.</param>
/// <param name="Password">The one-time password of its admin.</param>
/// <param name="Folder">Where its log is.</param>
internal sealed record ScannedApp(RunningApp App, string Password, TemporaryFolder Folder) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        Folder.Dispose();
    }
}
