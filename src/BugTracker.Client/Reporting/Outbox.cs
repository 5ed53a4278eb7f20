using System.Collections.Immutable;
using BugTracker.Contracts;

namespace BugTracker.Client.Reporting;

/// <summary>
/// A private folder with one file for each report that has not arrived. A file is there, on disk, before the first
/// attempt to send it, and goes only when the tracker has named the bug that it became.
/// </summary>
/// <param name="folder">The folder; made when the first report is put in.</param>
/// <param name="clock">Orders the reports and measures the wait that a tracker asks for.</param>
public sealed class Outbox(string folder, TimeProvider clock)
{
    /// <summary>The most reports that wait. A full outbox takes no more: somebody has to look at it.</summary>
    public const int Capacity = 200;

    /// <summary>The most drafts that are kept; older ones go.</summary>
    public const int Drafts = 20;

    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerFolder = OwnerFile | UnixFileMode.UserExecute;
    private const string Suffix = ".json";

    private string DraftsFolder => Path.Combine(folder, "drafts");

    private string RejectedFolder => Path.Combine(folder, "rejected");

    private string WaitFile => Path.Combine(folder, "wait-until");

    /// <summary>The reports that wait, oldest first.</summary>
    public ImmutableArray<OutboxEntry> Entries => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*" + Suffix).Order(StringComparer.Ordinal).SelectMany(Entry)]
        : [];

    /// <summary>When a tracker wants to be tried again; the past when it has not said.</summary>
    public DateTimeOffset WaitUntil =>
        File.Exists(WaitFile) && Timestamps.TryRead(File.ReadAllText(WaitFile), out var time) ? time : DateTimeOffset.MinValue;

    /// <summary>Puts a report in. Null means that the outbox is full.</summary>
    /// <exception cref="IOException">The disk is full or the folder cannot be written.</exception>
    public OutboxEntry? Put(PreparedReport report)
    {
        CreateFolder(folder);
        return Entries.Length < Capacity ? Write(report, folder) : null;
    }

    /// <summary>Keeps a report that may be put in later, when somebody has seen it and agreed. It is never sent from there.</summary>
    /// <returns>Its key, now and when it is put in.</returns>
    /// <exception cref="IOException">The disk is full or the folder cannot be written.</exception>
    public IdempotencyKey Draft(PreparedReport report)
    {
        CreateFolder(folder);
        CreateFolder(DraftsFolder);
        var draft = Write(report, DraftsFolder);
        foreach (var old in Directory.GetFiles(DraftsFolder).Order(StringComparer.Ordinal).SkipLast(Drafts))
        {
            File.Delete(old);
        }

        return draft.Key;
    }

    /// <summary>Whether there is such a draft.</summary>
    public bool HasDraft(IdempotencyKey key) => DraftFile(key) is { } file && File.Exists(file);

    /// <summary>Puts a draft in: one move, so it is a draft or a report that waits, never both. Null means that the outbox is full.</summary>
    /// <exception cref="IOException">There is no such draft, or the folder cannot be written.</exception>
    public OutboxEntry? PutDraft(IdempotencyKey key)
    {
        if (Entries.Length >= Capacity)
        {
            return null;
        }

        var file = DraftFile(key) ?? throw new FileNotFoundException("There is no such draft.");
        var path = Path.Combine(folder, Path.GetFileName(file));
        File.Move(file, path);
        return new(key, path);
    }

    /// <summary>
    /// Takes the right to send. Null means that another process has it; that one sends everything, so there is nothing
    /// left to do here.
    /// </summary>
    public IDisposable? TryLock()
    {
        CreateFolder(folder);
        try
        {
            return new FileStream(Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Removes a report that has arrived.</summary>
    public static void Remove(OutboxEntry entry) => File.Delete(entry.Path);

    /// <summary>Sets a report aside that the tracker will never take. It is kept for its author and not sent again.</summary>
    public void Reject(OutboxEntry entry)
    {
        CreateFolder(RejectedFolder);
        File.Move(entry.Path, Path.Combine(RejectedFolder, Path.GetFileName(entry.Path)), overwrite: true);
    }

    /// <summary>Notes that a tracker does not want to be tried for a while.</summary>
    public void Wait(TimeSpan time)
    {
        File.Delete(WaitFile);
        WritePrivate(WaitFile, System.Text.Encoding.ASCII.GetBytes(Timestamps.Write(clock.GetUtcNow() + time)));
    }

    // A key may hold any visible character, and a key from outside could be a path.
    private string? DraftFile(IdempotencyKey key) =>
        key.Value.All(char.IsAsciiLetterOrDigit) ? Path.Combine(DraftsFolder, key.Value + Suffix) : null;

    private OutboxEntry Write(PreparedReport report, string into)
    {
        var key = IdempotencyKey.Create(clock.GetUtcNow());
        var path = Path.Combine(into, key.Value + Suffix);
        WritePrivate(path + ".tmp", report.Body.Span);
        File.Move(path + ".tmp", path);
        return new(key, path);
    }

    private static IEnumerable<OutboxEntry> Entry(string path) =>
        IdempotencyKey.TryParse(Path.GetFileNameWithoutExtension(path), out var key) ? [new(key, path)] : [];

    private static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(path, OwnerFolder);
        File.SetUnixFileMode(path, OwnerFolder);
    }

    private static void WritePrivate(string path, ReadOnlySpan<byte> bytes)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerFile;
        }

        using var file = new FileStream(path, options);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }
}
