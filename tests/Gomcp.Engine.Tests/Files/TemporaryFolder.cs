using Gomcp.Engine.Files;

namespace Gomcp.Engine.Tests.Files;

/// <summary>A folder for one test, with a project in it; gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Root = Directory.CreateTempSubdirectory("gomcp-test-").FullName;

    public string Root { get; }

    public string ProjectRoot => Path.Join(Root, "project");

    public ProjectDirectory Project(IFileSystem? fileSystem = null) =>
        ProjectDirectory.Open(Root, "project", fileSystem ?? LocalFileSystem.Instance).Value;

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
