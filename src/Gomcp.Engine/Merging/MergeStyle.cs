using System.Text;
using Gomcp.Engine.Merging.Lines;

namespace Gomcp.Engine.Merging;

/// <summary>The outer form of a merged file: the person's.</summary>
/// <param name="HasByteOrderMark">Whether it begins with one.</param>
/// <param name="LineEnd">What ends the lines that are not the person's own.</param>
/// <param name="EndsWithLineEnd">Whether the last line is ended.</param>
internal sealed record MergeStyle(bool HasByteOrderMark, string LineEnd, bool EndsWithLineEnd)
{
    public static MergeStyle Of(SourceText @base, SourceText mine, SourceText theirs) => new(
        mine.HasByteOrderMark,
        mine.LineEnd ?? theirs.LineEnd ?? "\n",
        mine.EndsWithLineEnd == @base.EndsWithLineEnd ? theirs.EndsWithLineEnd : mine.EndsWithLineEnd);

    /// <summary>A whole file, or a part of one.</summary>
    public string Write(IReadOnlyList<MergedLine> lines, bool isFirst, bool isLast)
    {
        var text = new StringBuilder();
        if (isFirst && HasByteOrderMark)
            text.Append('\uFEFF');
        for (var i = 0; i < lines.Count; i++)
        {
            text.Append(lines[i].Text);
            if (!isLast || i < lines.Count - 1 || EndsWithLineEnd)
                text.Append(lines[i].Ending.Length > 0 ? lines[i].Ending : LineEnd);
        }

        return text.ToString();
    }
}
