using System.Text;
using Gomcp.Engine.Merging.GoSource;

namespace Gomcp.Engine.Stacks.Go.Formatting.Bodies;

/// <summary>
/// Lays the statements of a function out as gofmt does: one a line, indented by tabs, blanks where they belong. Only blanks and line
/// ends change, and the semicolons that line ends make needless; the texts in it stay as they are.
/// </summary>
internal sealed class GoBodyFormatter
{
    private readonly GoBodyScan scan;
    private readonly GoSpacing spacing;
    private readonly StringBuilder text = new();
    private readonly int[] indents;
    private int indent;

    private GoBodyFormatter(string body)
    {
        scan = GoBodyScan.Of(body);
        spacing = new GoSpacing(scan);
        indents = new int[scan.Tokens.Length];
    }

    /// <summary>Formats the statements of a function, one tab deep, without a line end at the end.</summary>
    public static string Format(string body) => new GoBodyFormatter(body).Run();

    private string Run()
    {
        var depth = new Stack<int>([1]);
        var last = -1; // the last token that was written
        var code = -1; // the last one that is no comment
        for (var i = 0; i < scan.Tokens.Length; i++)
        {
            if (IsNeedless(i))
            {
                continue;
            }

            var isFirst = last < 0 || LinesBetween(last, i) > 0;
            if (isFirst)
            {
                indent = IndentOf(i, code, depth);
                text.Append('\n', last < 0 ? 0 : LinesBetween(last, i)).Append('\t', indent);
            }
            else if (spacing.Between(last, i))
            {
                text.Append(' ');
            }

            indents[i] = indent;
            text.Append(scan.Tokens[i].Kind is GoTokenKind.Comment ? scan.Text(i).TrimEnd() : scan.Text(i));
            Follow(i, depth);
            last = i;
            code = scan.IsComment(i) ? code : i;
        }

        return text.ToString();
    }

    // A line end says the same.
    private bool IsNeedless(int i) =>
        scan.Tokens[i].Kind is GoTokenKind.Operator && scan.Text(i) == ";" && (i + 1 == scan.Tokens.Length || scan.Lines[i + 1] > 0);

    private int LinesBetween(int last, int i)
    {
        var lines = 0;
        for (var j = last + 1; j <= i; j++)
        {
            lines = Math.Max(lines, scan.Lines[j]);
        }

        var isAtEdge = scan.Text(last) is "{" && scan.Braces[last] is GoBrace.Block or GoBrace.Function;
        return scan.Text(last).StartsWith("//", StringComparison.Ordinal) ? Math.Max(lines, 1) : isAtEdge ? Math.Min(lines, 1) : lines;
    }

    private void Follow(int i, Stack<int> depth)
    {
        if (scan.Tokens[i].Kind is not GoTokenKind.Operator)
        {
            return;
        }

        if (scan.Text(i) is "(" or "[" or "{")
        {
            depth.Push(indent + 1);
        }
        else if (scan.Text(i) is ")" or "]" or "}" && depth.Count > 1)
        {
            depth.Pop();
        }
    }

    private int IndentOf(int i, int code, Stack<int> depth)
    {
        var first = scan.Tokens[i].Kind is GoTokenKind.Text or GoTokenKind.Comment ? "" : scan.Text(i);
        if (first is ")" or "]" or "}")
        {
            return indents[scan.Partners[i]];
        }

        var level = depth.Peek();
        var isClause = IsClause(i) || (scan.IsComment(i) && IsAboveClause(i, code));
        var isLabel = scan.Tokens[i].Kind is GoTokenKind.Identifier && scan.Text(i + 1) is ":" && (i + 2 == scan.Tokens.Length || scan.Lines[i + 2] > 0) && scan.EndsStatement(code);
        if (isClause || isLabel)
        {
            return level - 1;
        }

        var continues = code >= 0 && !scan.EndsStatement(code) && scan.Text(code) is not ("{" or "(" or "[" or "," or ";" or ":");
        return continues ? level + 1 : level;
    }

    private bool IsClause(int i) =>
        i < scan.Tokens.Length && scan.Tokens[i].Kind is GoTokenKind.Keyword && (scan.Text(i) is "case" || (scan.Text(i) is "default" && scan.Text(i + 1) is ":"));

    // A comment above a clause belongs to it where it begins below the same column, else to the clause before; above the first, always.
    private bool IsAboveClause(int comment, int code)
    {
        var next = comment;
        while (scan.IsComment(next))
        {
            next++;
        }

        return IsClause(next) && scan.Lines[next] > 0 && (scan.Text(code) is "{" || scan.Column(comment) == scan.Column(next));
    }
}
