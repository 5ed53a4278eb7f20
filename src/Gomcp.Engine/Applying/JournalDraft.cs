using System.Collections.Immutable;
using System.Globalization;
using Gomcp.Engine.Files;

namespace Gomcp.Engine.Applying;

/// <summary>
/// Decides where each file's new bytes wait: in the file's own folder, or in the nearest one above that exists, so that
/// nothing but temporary files appears before the application is certain, and moving them is a rename on one disk.
/// </summary>
internal sealed class JournalDraft
{
    private readonly ProjectDirectory directory;
    private readonly Dictionary<string, ProjectPath?> nearest = new(StringComparer.Ordinal);
    private readonly List<ProjectPath> newDirectories = [];
    private readonly string token = Guid.NewGuid().ToString("N");

    private JournalDraft(ProjectDirectory directory) => this.directory = directory;

    public static Journal Draft(ProjectDirectory directory, ImmutableArray<CheckedWrite> writes)
    {
        var draft = new JournalDraft(directory);
        var entries = writes.Select((write, number) => draft.Entry(write, number)).ToImmutableArray();
        return new Journal([.. draft.newDirectories], entries);
    }

    /// <summary>Whether a name is one of the temporary names made here.</summary>
    public static bool IsTemporaryName(string name) =>
        name.StartsWith(ReservedPaths.TemporaryPrefix, StringComparison.Ordinal)
        && name[ReservedPaths.TemporaryPrefix.Length..].Split('-') is [{ Length: 32 } token, { Length: > 0 } number]
        && token.All(char.IsAsciiHexDigitLower)
        && number.All(char.IsAsciiDigit);

    private JournalEntry Entry(CheckedWrite write, int number)
    {
        // Only a write needs its folder; that of a removed file exists.
        var folder = write.Content is null ? write.Path.Parent : NearestTo(write.Path.Parent);
        var name = string.Create(CultureInfo.InvariantCulture, $"{ReservedPaths.TemporaryPrefix}{token}-{number}");
        var temporary = ProjectPath.Of(folder is null ? name : $"{folder}/{name}");
        return new JournalEntry(write.Path, write.Old.Hash, write.After, write.OldMode, temporary);
    }

    // The project's own folder (null here) exists: the lock lies in it.
    private ProjectPath? NearestTo(ProjectPath? folder)
    {
        if (folder is null)
            return null;
        if (nearest.TryGetValue(folder.Value, out var known))
            return known;
        ProjectPath? found = folder;
        if (directory.FileSystem.KindOf(directory.Locate(folder)) is not (EntryKind.Directory or EntryKind.Link))
        {
            found = NearestTo(folder.Parent);
            newDirectories.Add(folder);
        }

        return nearest[folder.Value] = found;
    }
}
