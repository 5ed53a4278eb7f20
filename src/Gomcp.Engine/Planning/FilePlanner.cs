using System.Text;
using Gomcp.Engine.Files;
using Gomcp.Engine.Merging;
using Gomcp.Engine.Rendering;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Planning;

/// <summary>Decides about one file from its three states.</summary>
internal static class FilePlanner
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static PlannedFile Plan(FileTriple file)
    {
        var theirs = file.TheirHash;
        return (file.Base.IsAbsent, file.Mine.IsAbsent) switch
        {
            _ when file.HasMoved => Write(file, ChangeAction.Delete),
            _ when file.Moved is not null => Merge(file),
            _ when file.Theirs is { Ownership: FileOwnership.Once } && file.Mine.IsAbsent => Write(file, ChangeAction.Create),
            _ when file.Mine.Hash == theirs => Keep(file, null),
            _ when file.Theirs is { Ownership: FileOwnership.Specification } => Write(file, file.Mine.IsAbsent ? ChangeAction.Create : ChangeAction.Update),
            _ when file.Base.Hash == theirs => Keep(file, null),
            (true, true) => Write(file, ChangeAction.Create),
            _ when file.Mine.Hash == file.Base.Hash => Write(file, theirs.IsAbsent ? ChangeAction.Delete : ChangeAction.Update),
            _ => Merge(file),
        };
    }

    /// <summary>Carries a decision about every conflict of a file out.</summary>
    public static PlannedFile Resolve(PlannedFile planned, FileTriple file, bool keepMine)
    {
        if (planned.Merge is null || file.Theirs is null || file.Edited.IsAbsent)
        {
            return keepMine ? Keep(file, ChangeAction.Keep) : Write(file, file.Theirs is null ? ChangeAction.Delete : ChangeAction.Update);
        }

        var text = planned.Merge.Resolve(keepMine ? MergeChoice.KeepMine : MergeChoice.TakeTheirs);
        return Merged(file, Encoding.UTF8.GetBytes(text), planned.Merge);
    }

    /// <summary>A file that is merged, whatever the merge came to.</summary>
    public static PlannedFile Merged(FileTriple file, byte[] text, MergeResult merge)
    {
        var action = !file.Mine.IsAbsent && file.Mine.Bytes.Span.SequenceEqual(text) ? ChangeAction.Keep : ChangeAction.Merge;
        return new PlannedFile(file.Path, action, file.Mine, text, ModeOf(file), merge);
    }

    /// <summary>Whether lines can be merged in it.</summary>
    public static bool IsText(FileContent content) => TryReadText(content.Bytes.Span, out _);

    private static PlannedFile Merge(FileTriple file)
    {
        if (!TryReadText(file.EditedBase.Bytes.Span, out var @base)
            || !TryReadText(file.Edited.Bytes.Span, out var mine)
            || !TryReadText(file.TheirBytes.Span, out var theirs))
        {
            return new PlannedFile(file.Path, ChangeAction.Conflict, file.Mine, file.Mine.Bytes, ModeOf(file));
        }

        var merge = ThreeWayMerge.Merge(new MergeInput(file.Path, @base, mine, theirs));
        if (file.Theirs is null || file.Edited.IsAbsent)
        {
            // One side removed the whole file while the other changed it.
            return new PlannedFile(file.Path, ChangeAction.Conflict, file.Mine, BytesOf(file.Mine), ModeOf(file), merge);
        }

        return merge.IsClean
            ? Merged(file, Encoding.UTF8.GetBytes(merge.Text), merge)
            : new PlannedFile(file.Path, ChangeAction.Conflict, file.Mine, file.Edited.Bytes, ModeOf(file), merge);
    }

    private static PlannedFile Write(FileTriple file, ChangeAction action) =>
        new(file.Path, action, file.Mine, file.Theirs?.Content, ModeOf(file));

    private static PlannedFile Keep(FileTriple file, ChangeAction? action) =>
        new(file.Path, action, file.Mine, BytesOf(file.Mine), ModeOf(file));

    // No conditional expression: null beside a ReadOnlyMemory would become an empty one, and an empty file.
    private static ReadOnlyMemory<byte>? BytesOf(FileContent content)
    {
        if (content.IsAbsent)
        {
            return null;
        }

        return content.Bytes;
    }

    private static FileAccessMode ModeOf(FileTriple file) => file.Theirs?.Mode ?? FileAccessMode.Normal;

    private static bool TryReadText(ReadOnlySpan<byte> bytes, out string text)
    {
        try
        {
            text = Strict.GetString(bytes);
            return !text.Contains('\0', StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }
}
