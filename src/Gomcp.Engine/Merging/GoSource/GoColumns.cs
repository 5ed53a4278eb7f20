using System.Text;

namespace Gomcp.Engine.Merging.GoSource;

/// <summary>
/// Elastic tab stops: a column is a run of neighbouring lines that have a cell there, as wide as the widest of them and one blank.
/// Indentation is a column too, written as tabs of eight.
/// </summary>
internal sealed class GoColumns
{
    private const int TabWidth = 8;

    private readonly List<GoLine> lines;
    private readonly List<int> widths = [];
    private readonly string[] output;

    private GoColumns(List<GoLine> lines)
    {
        this.lines = lines;
        output = new string[lines.Count];
    }

    /// <summary>The text of each line, without line ends.</summary>
    public static string[] Format(List<GoLine> lines)
    {
        var columns = new GoColumns(lines);
        var first = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].EndsSection || lines[i].Cells.Count == 1 || i == lines.Count - 1)
            {
                columns.Format(first, i + 1);
                first = i + 1;
            }
        }

        return columns.output;
    }

    private void Format(int first, int end)
    {
        var column = widths.Count;
        for (var i = first; i < end; i++)
        {
            if (column >= lines[i].Cells.Count - 1)
                continue;
            Write(first, i);
            var (blockEnd, width) = Measure(i, end, column);
            widths.Add(width);
            Format(i, blockEnd);
            widths.RemoveAt(column);
            first = blockEnd;
            i = blockEnd - 1;
        }

        Write(first, end);
    }

    private (int End, int Width) Measure(int first, int end, int column)
    {
        var (i, width, isEmpty) = (first, 0, true);
        for (; i < end && column < lines[i].Cells.Count - 1; i++)
        {
            var cell = lines[i].Cells[column];
            var cellWidth = cell.Width;
            width = Math.Max(width, cellWidth + 1);
            isEmpty &= cellWidth == 0 && !cell.IsHard;
        }

        return (i, isEmpty ? 0 : width);
    }

    private void Write(int first, int end)
    {
        var text = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            text.Clear();
            var leading = true;
            var cells = lines[i].Cells;
            for (var j = 0; j < cells.Count; j++)
            {
                leading &= cells[j].Text.Length == 0;
                text.Append(cells[j].Text);
                if (j >= widths.Count)
                    continue;
                if (leading)
                    text.Append('\t', (widths[j] + TabWidth - 1) / TabWidth);
                else
                    text.Append(' ', widths[j] - cells[j].Width);
            }

            output[i] = text.ToString().TrimEnd(' ', '\t');
        }
    }
}
