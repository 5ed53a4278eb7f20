using System.Collections.Immutable;
using System.Text;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Files;
using Gomcp.Engine.Planning;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tests.Applying;

/// <summary>A small project and an operation that does to it everything an operation can do.</summary>
internal static class Sample
{
    public static void Create(string root)
    {
        Write(root, "gomcp.json", "{}");
        Write(root, "a.txt", "old a");
        Write(root, ".gomcp/base/a.txt.base", "old a");
        Write(root, "sub/deep/gone.txt", "gone");
        Write(root, "sub/kept.txt", "kept");
        Write(root, "run.sh", "old script", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Write(root, "turns", "a file that becomes a folder");
        Write(root, "back/file.txt", "a folder that becomes a file");
        Write(root, "untouched/other.txt", "other");
        Directory.CreateDirectory(Path.Join(root, "empty"));
    }

    public static Operation Operation(string root) => new("sample", "{\"name\":\"x\"}"u8.ToArray(),
    [
        Change(root, "gomcp.json", "{\"new\":1}"),
        Change(root, "a.txt", "new a"),
        Change(root, ".gomcp/base/a.txt.base", "new a"),
        Change(root, "sub/deep/gone.txt", null),
        Change(root, "run.sh", "new script"),
        Change(root, "turns", null),
        Change(root, "turns/inside.txt", "inside"),
        Change(root, "back/file.txt", null),
        Change(root, "back", "now a file"),
        Change(root, "new/very/deep.txt", "deep"),
        Change(root, "new/nothing.txt", ""),
        Change(root, "secret", "s", FileAccessMode.Private),
        Change(root, "tool", "t", FileAccessMode.Executable),
    ]);

    public static FileWrite Change(string root, string path, string? text, FileAccessMode mode = FileAccessMode.Normal)
    {
        var full = Path.Join(root, path);
        var before = File.Exists(full) ? ContentHash.Of(File.ReadAllBytes(full)) : ContentHash.Absent;
        return text is null
            ? new FileWrite(ProjectPath.Of(path), before, null)
            : new FileWrite(ProjectPath.Of(path), before, Encoding.UTF8.GetBytes(text), mode);
    }

    public static Operation Of(params ReadOnlySpan<FileWrite> writes) => new("test", "{}"u8.ToArray(), [.. writes]);

    public static async Task<Outcome<AppliedOperation>> Apply(ProjectDirectory directory, Operation operation) =>
        await Applier.ApplyAsync(directory, operation, ApplyOptions.Default, TestContext.Current.CancellationToken);

    public static async Task<Outcome<RecoveryResult>> Recover(ProjectDirectory directory) =>
        await Applier.RecoverAsync(directory, ApplyOptions.Default, TestContext.Current.CancellationToken);

    public static ImmutableArray<string> Codes<T>(Outcome<T> outcome) => [.. outcome.Problems.Select(p => p.Code)];

    /// <summary>Whatever gomcp must not leave behind.</summary>
    public static IEnumerable<string> Litter(string root) => !Directory.Exists(root) ? [] :
        Directory.EnumerateFileSystemEntries(root, "*", SearchOption.AllDirectories)
            .Where(p => Path.GetFileName(p) is var name && (name.StartsWith(".gomcp-", StringComparison.Ordinal) || name is "journal" or "journal.new" or "lock"));

    /// <summary>The mode bits; none on Windows.</summary>
    public static UnixFileMode ModeOf(string file) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(file);

    public static void Write(string root, string path, string text, UnixFileMode? mode = null)
    {
        var full = Path.Join(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        if (mode is { } bits && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(full, bits);
    }
}
