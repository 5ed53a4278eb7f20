namespace Gomcp.Engine.Tests.Tools;

/// <summary>One file of a scaffolded project, to be put somewhere else.</summary>
internal sealed record ScaffoldedFile(string Path, byte[] Content, UnixFileMode Mode)
{
    public static IReadOnlyList<ScaffoldedFile> ReadAll(string folder) =>
    [
        .. from path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
           let mode = OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path)
           select new ScaffoldedFile(System.IO.Path.GetRelativePath(folder, path), File.ReadAllBytes(path), mode),
    ];

    public void WriteTo(string folder)
    {
        var path = System.IO.Path.Join(folder, Path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Content);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, Mode);
    }
}
