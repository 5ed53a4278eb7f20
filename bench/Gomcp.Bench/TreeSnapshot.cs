namespace Gomcp.Bench;

/// <summary>The files of a folder at one moment, to tell what a call wrote.</summary>
internal sealed class TreeSnapshot
{
    private readonly Dictionary<string, (long Length, DateTime Written)> _files;

    private TreeSnapshot(Dictionary<string, (long, DateTime)> files) => _files = files;

    public static TreeSnapshot Of(string folder) => new(!Directory.Exists(folder)
        ? []
        : new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file.FullName), file => (file.Length, file.LastWriteTimeUtc)));

    /// <summary>Copies what is new or changed since an earlier moment; answers how many files and bytes that is.</summary>
    public (int Files, long Bytes) CopyChanges(TreeSnapshot earlier, string folder, string target)
    {
        var changed = _files.Where(file => !earlier._files.TryGetValue(file.Key, out var before) || before != file.Value).ToList();
        foreach (var (path, _) in changed)
        {
            var copy = Path.Combine(target, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(folder, path), copy);
        }

        return (changed.Count, changed.Sum(file => file.Value.Length));
    }
}
