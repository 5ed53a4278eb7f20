using Gomcp.Engine.Merging.Words;

namespace Gomcp.Engine.Merging.Lines;

/// <summary>Takes a replacement of several lines apart into lines that changed, lines that came and lines that went, as far as that can be told.</summary>
internal static class EditRefinement
{
    private const double LeastSimilarity = 0.5;
    private const int LargestProduct = 10_000;

    /// <summary>Finer edits of the same range in order; one of one line to one line is a change of that line.</summary>
    public static IEnumerable<LineEdit> Refine(LineEdit edit, FileLine[] old, FileLine[] @new)
    {
        if (edit.OldCount == 0 || edit.NewCount == 0 || (edit.OldCount == 1 && edit.NewCount == 1) || (long)edit.OldCount * edit.NewCount > LargestProduct)
            return [edit];
        var pairs = Pairs(edit, old, @new);
        return pairs.Count == 0 ? [edit] : Split(edit, pairs);
    }

    private static IEnumerable<LineEdit> Split(LineEdit edit, List<(int Old, int New)> pairs)
    {
        var (oldAt, newAt) = (edit.OldStart, edit.NewStart);
        foreach (var (oldLine, newLine) in pairs.Append((edit.OldEnd, edit.NewEnd)))
        {
            foreach (var between in Between(oldAt, oldLine, newAt, newLine))
                yield return between;
            if (oldLine < edit.OldEnd)
                yield return new(oldLine, oldLine + 1, newLine, newLine + 1);
            (oldAt, newAt) = (oldLine + 1, newLine + 1);
        }
    }

    private static IEnumerable<LineEdit> Between(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        if (oldStart < oldEnd || newStart < newEnd)
            yield return new(oldStart, oldEnd, newStart, newEnd);
    }

    /// <summary>The pairs of similar lines, in one order, with the greatest similarity in sum.</summary>
    private static List<(int Old, int New)> Pairs(LineEdit edit, FileLine[] old, FileLine[] @new)
    {
        var (rows, columns) = (edit.OldCount, edit.NewCount);
        var left = Enumerable.Range(edit.OldStart, rows).Select(i => new LineSimilarity(old[i].Key)).ToArray();
        var right = Enumerable.Range(edit.NewStart, columns).Select(j => new LineSimilarity(@new[j].Key)).ToArray();
        var best = new double[(rows + 1) * (columns + 1)];
        int Cell(int i, int j) => (i * (columns + 1)) + j;
        double Pair(int i, int j)
        {
            if (old[edit.OldStart + i].Shape.IsBlank || @new[edit.NewStart + j].Shape.IsBlank)
                return double.NegativeInfinity;
            var similarity = left[i].With(right[j]);
            return similarity >= LeastSimilarity ? best[Cell(i + 1, j + 1)] + similarity : double.NegativeInfinity;
        }

        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
                best[Cell(i, j)] = Math.Max(Pair(i, j), Math.Max(best[Cell(i + 1, j)], best[Cell(i, j + 1)]));
        }

        var pairs = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (Pair(i, j) is var pair && pair >= best[Cell(i, j)])
                pairs.Add((edit.OldStart + i++, edit.NewStart + j++));
            else if (best[Cell(i + 1, j)] >= best[Cell(i, j + 1)])
                i++;
            else
                j++;
        }

        return pairs;
    }
}
