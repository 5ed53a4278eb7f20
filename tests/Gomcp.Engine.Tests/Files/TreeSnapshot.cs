namespace Gomcp.Engine.Tests.Files;

/// <summary>Everything a person sees in a project: each folder, each file with its bytes and its mode. The undo log is looked at by itself.</summary>
internal static class TreeSnapshot
{
    public static string Of(string root)
    {
        if (!Directory.Exists(root))
            return "";
        var entries = Directory.EnumerateFileSystemEntries(root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => path != ".gomcp" && !path.StartsWith(".gomcp/history", StringComparison.Ordinal) && path != ".gomcp/.gitignore")
            .Order(StringComparer.Ordinal)
            .Select(path => Describe(root, path));
        return string.Join('\n', entries);
    }

    private static string Describe(string root, string path)
    {
        var full = Path.Join(root, path);
        if (Directory.Exists(full))
            return path + "/";
        var mode = OperatingSystem.IsWindows() ? "" : File.GetUnixFileMode(full).ToString();
        return $"{path} [{mode}] {Convert.ToHexString(File.ReadAllBytes(full))}";
    }
}
