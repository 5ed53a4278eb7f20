using System.Text;
using DiffPlex;
using DiffPlex.Renderer;

namespace Gomcp.Engine.Planning;

/// <summary>Differences between two texts, for people.</summary>
internal static class TextDiff
{
    /// <summary>How many lines come and go.</summary>
    public static (int Added, int Removed) Count(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        if (before.IsEmpty || after.IsEmpty || before.SequenceEqual(after))
        {
            return before.SequenceEqual(after) ? (0, 0) : (Lines(after), Lines(before));
        }

        var diff = Differ.Instance.CreateLineDiffs(Encoding.UTF8.GetString(before), Encoding.UTF8.GetString(after), ignoreWhitespace: false);
        return (diff.DiffBlocks.Sum(block => block.InsertCountB), diff.DiffBlocks.Sum(block => block.DeleteCountA));
    }

    /// <summary>A unified diff, cut after a number of characters.</summary>
    public static string Unified(string path, string before, string after, int most)
    {
        var diff = UnidiffRenderer.GenerateUnidiff(before, after, $"a/{path}", $"b/{path}");
        return diff.Length <= most ? diff : $"{diff[..most]}\n… cut";
    }

    private static int Lines(ReadOnlySpan<byte> text) => text.IsEmpty ? 0 : text.Count((byte)'\n') + (text[^1] == '\n' ? 0 : 1);
}
