using System.Globalization;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Commands.Output;

/// <summary>What happens to files: a tree of folders on a terminal, one line a file elsewhere.</summary>
internal static class ChangeTree
{
    // More than a screen of files is told by folders; every file is in --json and in version control.
    private const int MostFiles = 40;

    public static void Write(TextWriter output, Style style, IReadOnlyList<FileChange> changes)
    {
        if (!style.IsRich)
        {
            foreach (var change in changes)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Word(change.Action)} {change.Path} +{change.Added} -{change.Removed}"));
            }

            return;
        }

        var collapse = changes.Count > MostFiles;
        foreach (var folder in changes.GroupBy(change => FolderOf(change.Path, collapse)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  {style.Bold(folder.Key.Length == 0 ? "." : folder.Key)}{(collapse ? style.Dim($"  {Count(folder)}") : "")}");
            if (!collapse)
            {
                WriteFiles(output, style, [.. folder]);
            }
        }
    }

    private static void WriteFiles(TextWriter output, Style style, FileChange[] files)
    {
        for (var i = 0; i < files.Length; i++)
        {
            var branch = i == files.Length - 1 ? "└─" : "├─";
            var name = files[i].Path[(files[i].Path.LastIndexOf('/') + 1)..];
            output.WriteLine($"  {style.Dim(branch)} {Paint(style, files[i].Action, name)}  {Counts(style, files[i])}");
        }
    }

    private static string Counts(Style style, FileChange change)
    {
        var added = change.Added > 0 ? style.Green(string.Create(CultureInfo.InvariantCulture, $"+{change.Added}")) : "";
        var removed = change.Removed > 0 ? style.Red(string.Create(CultureInfo.InvariantCulture, $"-{change.Removed}")) : "";
        var word = change.Action is ChangeAction.Create or ChangeAction.Update ? "" : style.Dim(Word(change.Action));
        return string.Join(' ', new[] { added, removed, word }.Where(part => part.Length > 0));
    }

    private static string Count(IEnumerable<FileChange> files)
    {
        var words = files.GroupBy(file => file.Action).OrderBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {Participle(group.Key)}"));
        return string.Join(", ", words);
    }

    private static string FolderOf(string path, bool collapse)
    {
        var end = path.LastIndexOf('/');
        var folder = end < 0 ? "" : path[..end];
        var second = folder.IndexOf('/', folder.IndexOf('/', StringComparison.Ordinal) + 1);
        return collapse && second > 0 ? folder[..second] : folder;
    }

    private static string Paint(Style style, ChangeAction action, string name) => action switch
    {
        ChangeAction.Create => style.Green(name),
        ChangeAction.Delete => style.Red(name),
        ChangeAction.Conflict => style.Red(name),
        ChangeAction.Keep => style.Dim(name),
        _ => style.Yellow(name),
    };

    private static string Word(ChangeAction action) => action switch
    {
        ChangeAction.Create => "create",
        ChangeAction.Update => "update",
        ChangeAction.Merge => "merge",
        ChangeAction.Delete => "delete",
        ChangeAction.Keep => "keep",
        _ => "conflict",
    };

    private static string Participle(ChangeAction action) => action switch
    {
        ChangeAction.Create => "new",
        ChangeAction.Update => "updated",
        ChangeAction.Merge => "merged",
        ChangeAction.Delete => "deleted",
        ChangeAction.Keep => "kept",
        _ => "in conflict",
    };
}
