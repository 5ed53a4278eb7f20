namespace Gomcp.Engine.Tests.Rendering;

/// <summary>The files under Goldens, in the source tree.</summary>
internal static class GoldenFolder
{
    public static string Root { get; } = Path.Join(Sources.Root, "tests", "Gomcp.Engine.Tests", "Goldens");

    /// <summary>All files of a case by their paths; none when it was never accepted.</summary>
    public static Dictionary<string, byte[]> Read(string folder) => !Directory.Exists(folder) ? [] : Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes);

    /// <summary>Makes a case's folder exactly these files; those that are right already are not touched.</summary>
    public static void Replace(string folder, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var kept = Read(folder);
        foreach (var path in kept.Keys.Except(files.Keys))
            File.Delete(Path.Join(folder, path));
        foreach (var (path, content) in files)
        {
            if (kept.TryGetValue(path, out var old) && old.AsSpan().SequenceEqual(content.Span))
                continue;
            var full = Path.Join(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, content.Span);
        }
    }
}
