using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Gomcp.Engine.Files;

namespace Gomcp.Engine.Applying;

/// <summary>
/// The journal as text: a first line with format, version and the hash of the rest; then a line for each folder
/// and file, separated by tabs, which no path contains.
/// </summary>
internal static class JournalText
{
    private const string Header = "gomcp-journal 1 ";

    private const string FolderLine = "folder";

    private const string FileLine = "file";

    private const string NoMode = "-";

    public static byte[] Encode(Journal journal)
    {
        var body = new StringBuilder();
        foreach (var folder in journal.NewDirectories)
            body.Append(CultureInfo.InvariantCulture, $"{FolderLine}\t{folder}\n");
        foreach (var entry in journal.Entries)
        {
            var mode = entry.ModeBefore is { } bits ? ((int)bits).ToString(CultureInfo.InvariantCulture) : NoMode;
            body.Append(CultureInfo.InvariantCulture, $"{FileLine}\t{entry.Before}\t{entry.After}\t{mode}\t{entry.Temporary}\t{entry.Path}\n");
        }

        var bytes = Encoding.UTF8.GetBytes(body.ToString());
        return [.. Encoding.UTF8.GetBytes($"{Header}{ContentHash.Of(bytes)}\n"), .. bytes];
    }

    /// <summary>Reads a journal; null when one byte of it is not as it was written.</summary>
    public static Journal? TryDecode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf((byte)'\n') is not (> 0 and var end))
            return null;
        var body = bytes[(end + 1)..];
        if (Encoding.UTF8.GetString(bytes[..end]) != $"{Header}{ContentHash.Of(body)}")
            return null;

        var folders = ImmutableArray.CreateBuilder<ProjectPath>();
        var entries = ImmutableArray.CreateBuilder<JournalEntry>();
        foreach (var line in Encoding.UTF8.GetString(body).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split('\t');
            if (parts is [FolderLine, var folder] && ProjectPath.TryParse(folder) is { } folderPath)
                folders.Add(folderPath);
            else if (TryDecodeEntry(parts) is { } entry)
                entries.Add(entry);
            else
                return null;
        }

        return new Journal(folders.DrainToImmutable(), entries.DrainToImmutable());
    }

    private static JournalEntry? TryDecodeEntry(string[] parts)
    {
        if (parts is not [FileLine, var before, var after, var mode, var temporary, var path])
            return null;
        var bits = 0;
        var valid = (mode == NoMode || int.TryParse(mode, CultureInfo.InvariantCulture, out bits))
            && ContentHash.TryParse(before) is not null
            && ContentHash.TryParse(after) is not null
            && ProjectPath.TryParse(path) is not null
            && ProjectPath.TryParse(temporary) is { } temporaryPath
            && temporaryPath.Name.StartsWith(ReservedPaths.TemporaryPrefix, StringComparison.Ordinal);
        return valid
            ? new JournalEntry(
                ProjectPath.Of(path),
                ContentHash.TryParse(before)!.Value,
                ContentHash.TryParse(after)!.Value,
                mode == NoMode ? null : (UnixFileMode)bits,
                ProjectPath.Of(temporary))
            : null;
    }
}
