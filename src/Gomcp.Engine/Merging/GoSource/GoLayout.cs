using System.Text;

namespace Gomcp.Engine.Merging.GoSource;

/// <summary>Takes Go source apart into lines of cells, as gofmt's printer would hand them to its columns.</summary>
internal sealed class GoLayout
{
    private readonly string source;
    private readonly List<GoLine> lines = [];
    private readonly StringBuilder cell = new();
    private List<GoCell> cells = [];
    private int indent;
    private bool afterMultiLineText;

    private GoLayout(string source) => this.source = source;

    /// <summary>The lines that have tokens on them; line ends must be <c>\n</c>.</summary>
    public static List<GoLine> Of(string source)
    {
        var all = GoScanner.Scan(source);
        var code = all.Where(token => token.Kind != GoTokenKind.Comment).ToList();
        var cursor = new GoCursor(source, code);
        GoDeclarationLayout.File(cursor);
        var layout = new GoLayout(source);
        layout.Lay(all, cursor);
        return layout.lines;
    }

    private void Lay(List<GoToken> all, GoCursor cursor)
    {
        var code = 0;
        var firstLine = 0;
        for (var i = 0; i < all.Count; i++)
        {
            var token = all[i];
            var isComment = token.Kind == GoTokenKind.Comment;
            if (i == 0 || token.Line > all[i - 1].EndLine)
            {
                if (i > 0)
                    EndLine(firstLine, all[i - 1].EndLine, isComment || token.Line > all[i - 1].EndLine + 1 || cursor.OpensSection(code));
                firstLine = token.Line;
                BeginLine(token);
            }
            else if (!isComment)
                Gap(cursor.ColumnsBefore(code), all[i - 1], token);
            else if (i + 1 == all.Count || all[i + 1].Line > token.EndLine)
                TrailingComment(all[i - 1].Kind == GoTokenKind.Comment ? 0 : cursor.ColumnsBeforeComment(code - 1));
            else
                Gap(0, all[i - 1], token);
            cell.Append(source, token.Start, token.End - token.Start);
            afterMultiLineText |= token.IsMultiLine;
            code += isComment ? 0 : 1;
        }

        if (all.Count > 0)
            EndLine(firstLine, all[^1].EndLine, true);
    }

    private void BeginLine(GoToken token)
    {
        var start = token.Start;
        while (start > 0 && source[start - 1] != '\n')
            start--;
        indent = 0;
        while (start + indent < token.Start && source[start + indent] == '\t')
        {
            cells.Add(new("", true));
            indent++;
        }

        cell.Append(source, start + indent, token.Start - start - indent);
    }

    private void Gap(int columns, GoToken previous, GoToken token)
    {
        if (columns > 0 && !afterMultiLineText)
            EndCells(columns, isHard: false);
        else if (columns > 0 || token.Start > previous.End)
            cell.Append(' ');
    }

    private void TrailingComment(int columns)
    {
        if (afterMultiLineText)
            cell.Append(' ');
        else if (columns > 0)
            EndCells(columns, isHard: false);
        else
            EndCells(1, isHard: true);
    }

    private void EndCells(int count, bool isHard)
    {
        for (; count > 0; count--)
        {
            cells.Add(new(cell.ToString(), isHard));
            cell.Clear();
        }
    }

    private void EndLine(int first, int last, bool endsSection)
    {
        cells.Add(new(cell.ToString(), false));
        lines.Add(new(first, last, cells, indent) { EndsSection = endsSection || afterMultiLineText });
        cells = [];
        cell.Clear();
        afterMultiLineText = false;
    }
}
