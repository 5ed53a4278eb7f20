namespace Gomcp.Tooling;

/// <summary>Finds programs as a shell would.</summary>
public static class Executable
{
    /// <summary>The first of the names found on PATH, then in the further folders; null when there is none.</summary>
    /// <param name="names">Names without <c>.exe</c>, the preferred one first.</param>
    /// <param name="furtherFolders">Folders that installers use without putting them on PATH.</param>
    public static string? Find(IReadOnlyList<string> names, params IReadOnlyList<string> furtherFolders)
    {
        var folders = OnPath().Concat(furtherFolders).ToList();
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, WithSuffix(name)))).FirstOrDefault(IsExecutable);
    }

    /// <summary>The first folder that holds all the names, looked for in the further folders and then on PATH; null when none does.</summary>
    /// <remarks>A link to a single program of a suite is not enough to use the suite.</remarks>
    public static string? FolderOfAll(IReadOnlyList<string> names, IReadOnlyList<string> furtherFolders) =>
        furtherFolders.Concat(OnPath()).FirstOrDefault(folder => names.All(name => IsExecutable(Path.Combine(folder, WithSuffix(name)))));

    /// <summary>The folders below a parent that match a pattern, the one with the highest version first.</summary>
    public static IReadOnlyList<string> Versions(string parent, string pattern, string below) =>
        !Directory.Exists(parent)
            ? []
            : [.. Directory.GetDirectories(parent, pattern)
                .OrderByDescending(VersionOf)
                .Select(folder => Path.Combine(folder, below))];

    private static string[] OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static double VersionOf(string folder)
    {
        var digits = string.Concat(Path.GetFileName(folder).SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c == '.'));
        return double.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var version) ? version : 0;
    }

    private static string WithSuffix(string name) =>
        OperatingSystem.IsWindows() && !name.EndsWith(".cmd", StringComparison.Ordinal) ? $"{name}.exe" : name;

    private static bool IsExecutable(string path) =>
        File.Exists(path)
        && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & UnixFileMode.UserExecute) != 0);
}
