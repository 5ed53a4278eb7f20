using System.Text;
using Gomcp.Engine.Merging.Lines;

namespace Gomcp.Engine.Merging.Words;

/// <summary>The finer pass: merges one line that both sides changed, word by word.</summary>
internal static class WordMerge
{
    // A line of which less than this is left was written anew; its words say nothing about where another change belongs.
    private const double LeastKept = 0.5;

    /// <summary>The merged line, or null when the changes overlap, touch or replace too much.</summary>
    /// <param name="base">The line as it was generated.</param>
    /// <param name="mine">The person's.</param>
    /// <param name="theirs">The line that is generated now.</param>
    /// <param name="blanksCount">Whether runs of blanks of different lengths are different.</param>
    public static string? Merge(string @base, string mine, string theirs, bool blanksCount)
    {
        var similarity = new LineSimilarity(@base);
        if (similarity.KeptIn(new(mine)) < LeastKept || similarity.KeptIn(new(theirs)) < LeastKept)
            return null;
        var baseWords = WordTokens.Split(@base);
        var mineWords = WordTokens.Split(mine);
        var theirWords = WordTokens.Split(theirs);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (baseIds, mineIds, theirIds) = (Number(baseWords, numbers, blanksCount), Number(mineWords, numbers, blanksCount), Number(theirWords, numbers, blanksCount));
        var mineEdits = SequenceDiff.Edits(baseIds, mineIds);
        var theirEdits = SequenceDiff.Edits(baseIds, theirIds);
        Separate(mineEdits, theirEdits, baseIds, mineIds);
        Separate(theirEdits, mineEdits, baseIds, theirIds);
        return Touch(mineEdits, theirEdits, mineIds, theirIds)
            ? null
            : Write(new(baseWords, []), new(mineWords, mineEdits), new(theirWords, theirEdits));
    }

    private readonly record struct Side(List<string> Words, List<LineEdit> Edits);

    private static int[] Number(List<string> words, Dictionary<string, int> numbers, bool blanksCount)
    {
        var ids = new int[words.Count];
        var quote = "";
        for (var i = 0; i < ids.Length; i++)
        {
            if (quote.Length == 0 && words[i] is "\"" or "`")
                quote = words[i];
            else if (words[i] == quote)
                quote = "";
            var word = !blanksCount && quote.Length == 0 && WordTokens.IsBlank(words[i][0]) ? " " : words[i];
            if (!numbers.TryGetValue(word, out ids[i]))
                numbers.Add(word, ids[i] = numbers.Count);
        }

        return ids;
    }

    /// <summary>Slides insertions and deletions away from the other side's edits where equal words allow it.</summary>
    private static void Separate(List<LineEdit> edits, List<LineEdit> others, int[] baseIds, int[] newIds)
    {
        for (var i = 0; i < edits.Count; i++)
        {
            var edit = edits[i];
            if ((edit.OldCount > 0 && edit.NewCount > 0) || !others.Any(other => Touches(edit, other)))
                continue;
            var (ids, start, end) = edit.OldCount == 0 ? (newIds, edit.NewStart, edit.NewEnd) : (baseIds, edit.OldStart, edit.OldEnd);
            var room = (i > 0 ? edit.OldStart - edits[i - 1].OldEnd - 1 : edit.OldStart, i + 1 < edits.Count ? edits[i + 1].OldStart - edit.OldEnd - 1 : baseIds.Length - edit.OldEnd);
            foreach (var shift in Shifts(ids, start, end, room))
            {
                var moved = new LineEdit(edit.OldStart + shift, edit.OldEnd + shift, edit.NewStart + shift, edit.NewEnd + shift);
                if (others.Any(other => Touches(moved, other)))
                    continue;
                edits[i] = moved;
                break;
            }
        }
    }

    private static IEnumerable<int> Shifts(int[] ids, int start, int end, (int Up, int Down) room)
    {
        for (var down = 0; down < room.Down && ids[start + down] == ids[end + down]; down++)
            yield return down + 1;
        for (var up = 0; up < room.Up && ids[start - up - 1] == ids[end - up - 1]; up++)
            yield return -up - 1;
    }

    private static bool Touches(LineEdit one, LineEdit other) => one.OldStart <= other.OldEnd && other.OldStart <= one.OldEnd;

    private static bool Touch(List<LineEdit> mine, List<LineEdit> theirs, int[] mineIds, int[] theirIds) =>
        mine.Any(one => theirs.Any(other => Touches(one, other) && !IsSame(one, other, mineIds, theirIds)));

    private static bool IsSame(LineEdit mine, LineEdit theirs, int[] mineIds, int[] theirIds) =>
        mine.OldStart == theirs.OldStart && mine.OldEnd == theirs.OldEnd
        && mineIds.AsSpan(mine.NewStart, mine.NewCount).SequenceEqual(theirIds.AsSpan(theirs.NewStart, theirs.NewCount));

    private static string Write(Side @base, Side mine, Side theirs)
    {
        var text = new StringBuilder();
        var (mineEdit, theirEdit) = (0, 0);
        var (mineAt, theirAt) = (0, 0);
        for (var i = 0; i <= @base.Words.Count;)
        {
            if (mineEdit < mine.Edits.Count && mine.Edits[mineEdit].OldStart == i)
            {
                var edit = mine.Edits[mineEdit++];
                text.AppendJoin("", mine.Words[edit.NewStart..edit.NewEnd]);
                mineAt = edit.NewEnd;
                if (theirEdit < theirs.Edits.Count && theirs.Edits[theirEdit].OldStart == i)
                    theirAt = theirs.Edits[theirEdit++].NewEnd; // the same edit, or they would touch
                else
                    theirAt += edit.OldCount;
                i = edit.OldEnd;
            }
            else if (theirEdit < theirs.Edits.Count && theirs.Edits[theirEdit].OldStart == i)
            {
                var edit = theirs.Edits[theirEdit++];
                text.AppendJoin("", theirs.Words[edit.NewStart..edit.NewEnd]);
                theirAt = edit.NewEnd;
                mineAt += edit.OldCount;
                i = edit.OldEnd;
            }

            if (i < @base.Words.Count && !StartsAt(mine.Edits, mineEdit, i) && !StartsAt(theirs.Edits, theirEdit, i))
            {
                // Only blanks can differ here; the person's count where the person changed them.
                text.Append(mine.Words[mineAt] == @base.Words[i] ? theirs.Words[theirAt] : mine.Words[mineAt]);
                (mineAt, theirAt, i) = (mineAt + 1, theirAt + 1, i + 1);
            }
            else if (i == @base.Words.Count)
                break;
        }

        return text.ToString();
    }

    private static bool StartsAt(List<LineEdit> edits, int index, int at) => index < edits.Count && edits[index].OldStart == at;
}
