using System.Collections.Immutable;
using Gomcp.Engine.Merging.Lines;
using Gomcp.Engine.Merging.Renaming;

namespace Gomcp.Engine.Merging;

/// <summary>Finds what a merge by text cannot see: people's own lines that use names which were renamed or removed.</summary>
public static class RenamedUses
{
    /// <summary>The uses in people's own lines of Go and templ files, outside strings and comments, in the order of files and lines.</summary>
    public static ImmutableArray<RenamedUse> Find(IReadOnlyCollection<GoRename> renames, IEnumerable<MergedFile> files) =>
        [.. files.SelectMany(file => Find(renames, file))];

    /// <summary>A merged file with the offers of the given uses of it taken; removals have none and stay.</summary>
    public static string Apply(MergedFile file, IEnumerable<RenamedUse> uses)
    {
        var text = SourceText.Parse(file.Merged);
        string[] lines = [.. text.Lines.Select(line => line.Text)];
        foreach (var use in uses.Where(use => use.Path == file.Path && !use.Rename.IsRemoval).OrderByDescending(use => use.Column))
            lines[use.Line - 1] = Replace(lines[use.Line - 1], use.Column, use.Rename);
        return text.WithLines(lines).ToString();
    }

    internal static string Replace(string line, int column, GoRename rename) =>
        string.Concat(line.AsSpan(0, column - 1), rename.New, line.AsSpan(column - 1 + rename.Old.Length));

    private static IEnumerable<RenamedUse> Find(IReadOnlyCollection<GoRename> renames, MergedFile file)
    {
        var language = MergeLanguages.Of(file.Path);
        if (language is not (MergeLanguage.Go or MergeLanguage.Templ))
            yield break;
        var table = new LineTable(language);
        var theirs = table.Read(SourceText.Parse(file.Theirs).Lines);
        var merged = table.Read(SourceText.Parse(file.Merged).Lines);
        var finder = new NameFinder([.. merged.Select(line => line.Text)], language);
        foreach (var edit in SequenceDiff.Edits([.. theirs.Select(line => line.Id)], [.. merged.Select(line => line.Id)]))
        {
            for (var line = edit.NewStart; line < edit.NewEnd; line++)
            {
                foreach (var rename in renames)
                {
                    foreach (var (column, isCertain) in finder.Find(line, rename))
                        yield return Use(file, merged[line].Text, line, column, rename, isCertain);
                }
            }
        }
    }

    private static RenamedUse Use(MergedFile file, string text, int line, int column, GoRename rename, bool isCertain) =>
        new(file.Path, line + 1, column, text, rename, rename.IsRemoval ? "" : Replace(text, column, rename), isCertain);
}
