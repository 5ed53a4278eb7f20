namespace Gomcp.EndToEnd.Infrastructure;

/// <summary>A folder of its own below the system's temporary one, gone when disposed of.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("gomcp-").FullName;

    public string Path { get; }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A server that is still ending may hold a file: the system clears its temporary folder later.
        }
    }
}
