using System.Collections.Immutable;
using System.Text;
using Gomcp.Engine.Rendering;

namespace Gomcp.Engine.Stacks.Go.Texts;

/// <summary>
/// Drops the texts that no rendered source uses, so that a template of texts need not ask what else a project has. In these
/// templates every text has a line of its own, <c>name = "…"</c>, and so has the head of a table.
/// </summary>
internal static class UnusedTexts
{
    private const string Folder = "locales/";

    public static RenderedFile Remove(RenderedFile file, ImmutableSortedSet<string> used)
    {
        var path = file.Path.Value;
        if (!path.StartsWith(Folder, StringComparison.Ordinal) || !path.EndsWith(".toml", StringComparison.Ordinal))
        {
            return file;
        }

        var name = path[(path.IndexOf('/', Folder.Length) + 1)..^".toml".Length].Replace('/', '.');
        return file with { Content = Encoding.UTF8.GetBytes(Remove(Encoding.UTF8.GetString(file.Content.Span), name, used)) };
    }

    private static string Remove(string text, string name, ImmutableSortedSet<string> used)
    {
        var kept = new StringBuilder(text.Length);
        var pending = "";
        var table = name;
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith('['))
            {
                table = $"{name}.{line.Trim('[', ']')}";
                pending = $"{line}\n";
            }
            else if (line.Length > 0 && IsKept(line, table, used))
            {
                kept.Append(pending.Length > 0 && kept.Length > 0 ? "\n" : "").Append(pending).Append(line).Append('\n');
                pending = "";
            }
            else if (line.Length == 0 && pending.Length == 0 && kept.Length > 0 && table == name)
            {
                pending = "";
                kept.Append(EndsWithBlankLine(kept) ? "" : "\n");
            }
        }

        return $"{kept.ToString().TrimEnd('\n').Replace("\n\n\n", "\n\n", StringComparison.Ordinal)}\n";
    }

    private static bool IsKept(string line, string table, ImmutableSortedSet<string> used) =>
        line.StartsWith('#')
        || (line.IndexOf(" = ", StringComparison.Ordinal) is var equals and > 0 && IsUsed($"{table}.{line[..equals]}", used));

    private static bool IsUsed(string key, ImmutableSortedSet<string> used) => used.Contains(key);

    private static bool EndsWithBlankLine(StringBuilder text) => text.Length > 1 && text[^1] == '\n' && text[^2] == '\n';
}
