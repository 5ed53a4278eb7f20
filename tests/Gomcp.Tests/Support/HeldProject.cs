using Gomcp.Engine.Applying;
using Gomcp.Engine.Files;

namespace Gomcp.Tests.Support;

/// <summary>Holds a project as another process would that is writing it.</summary>
internal static class HeldProject
{
    public static IDisposable Take(Workspace workspace, string folder) => ProjectLock.AcquireAsync(
        ProjectDirectory.Open(workspace.Root, folder).Value, TimeSpan.Zero, TimeProvider.System, TestContext.Current.CancellationToken)
        .AsTask().GetAwaiter().GetResult().Value;
}
