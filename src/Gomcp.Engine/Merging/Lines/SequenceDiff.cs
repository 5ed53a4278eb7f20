using DiffPlex;
using DiffPlex.Chunkers;

namespace Gomcp.Engine.Merging.Lines;

/// <summary>
/// The difference of two sequences of numbers. Items that occur once on both sides anchor it (so that units stay whole and large files are
/// quick), DiffPlex finds the shortest edit between the anchors, and what is too large for that counts as replaced.
/// </summary>
internal sealed class SequenceDiff
{
    private const long LargestProduct = 4_000_000;

    private readonly int[] old;
    private readonly int[] @new;
    private readonly int[] match;

    private SequenceDiff(int[] old, int[] @new)
    {
        this.old = old;
        this.@new = @new;
        match = new int[old.Length];
        Array.Fill(match, -1);
    }

    /// <summary>The edits in order; between them everything is equal.</summary>
    public static List<LineEdit> Edits(int[] old, int[] @new)
    {
        var diff = new SequenceDiff(old, @new);
        diff.Match(0, old.Length, 0, @new.Length);
        return diff.Edits();
    }

    private void Match(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        while (oldStart < oldEnd && newStart < newEnd && old[oldStart] == @new[newStart])
            match[oldStart++] = newStart++;
        while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] == @new[newEnd - 1])
            match[--oldEnd] = --newEnd;
        if (oldStart == oldEnd || newStart == newEnd)
            return;
        var anchors = UniqueAnchors.Find(old.AsSpan(oldStart, oldEnd - oldStart), @new.AsSpan(newStart, newEnd - newStart));
        if (anchors.Count == 0)
        {
            MatchShortest(oldStart, oldEnd, newStart, newEnd);
            return;
        }

        var (oldAt, newAt) = (oldStart, newStart);
        foreach (var (oldOffset, newOffset) in anchors)
        {
            Match(oldAt, oldStart + oldOffset, newAt, newStart + newOffset);
            match[oldStart + oldOffset] = newStart + newOffset;
            (oldAt, newAt) = (oldStart + oldOffset + 1, newStart + newOffset + 1);
        }

        Match(oldAt, oldEnd, newAt, newEnd);
    }

    private void MatchShortest(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        // An item that the other side lacks cannot match: without those, most large gaps become small.
        var inNew = new HashSet<int>(@new[newStart..newEnd]);
        var inOld = new HashSet<int>(old[oldStart..oldEnd]);
        var left = Enumerable.Range(oldStart, oldEnd - oldStart).Where(i => inNew.Contains(old[i])).ToArray();
        var right = Enumerable.Range(newStart, newEnd - newStart).Where(j => inOld.Contains(@new[j])).ToArray();
        if (left.Length == 0 || right.Length == 0 || (long)left.Length * right.Length > LargestProduct)
            return;
        var result = Differ.Instance.CreateDiffs(Join(left, old), Join(right, @new), false, false, LineChunker.Instance);
        var (i, j) = (0, 0);
        foreach (var block in result.DiffBlocks)
        {
            Equal(left, right, i, j, block.DeleteStartA - i);
            (i, j) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        Equal(left, right, i, j, left.Length - i);
    }

    private void Equal(int[] left, int[] right, int i, int j, int count)
    {
        for (var k = 0; k < count; k++)
            match[left[i + k]] = right[j + k];
    }

    private static string Join(int[] indices, int[] items) => string.Join('\n', indices.Select(i => items[i]));

    private List<LineEdit> Edits()
    {
        var edits = new List<LineEdit>();
        var (i, j) = (0, 0);
        while (i < old.Length || j < @new.Length)
        {
            if (i < old.Length && match[i] == j)
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            var (oldStart, newStart) = (i, j);
            while (i < old.Length && match[i] < 0)
                i++;
            j = i < old.Length ? match[i] : @new.Length;
            edits.Add(new(oldStart, i, newStart, j));
        }

        return edits;
    }
}
