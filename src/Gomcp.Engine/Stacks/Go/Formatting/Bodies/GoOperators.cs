using Gomcp.Engine.Merging.GoSource;

namespace Gomcp.Engine.Stacks.Go.Formatting.Bodies;

/// <summary>
/// Whether blanks stand around an operator of arithmetic: gofmt leaves them out where the expression is deep, or where an operator that
/// binds less stands beside it, as in a*b + c and f(a+b, c).
/// </summary>
internal sealed class GoOperators(GoBodyScan scan)
{
    private const int Deepest = 60;

    /// <summary>Whether blanks stand around it.</summary>
    public bool AreBlanksAround(int op) =>
        !(OpenerOf(op) is var opener and >= 0 && IsSlice(opener)) && Depth(op, 0) == 1 && !Operators(op).Any(other => Precedence(other) < Precedence(op));

    /// <summary>Whether blanks stand around the colon of a slice expression: a[i+1 : j], but a[i:j], a[i+1:] and f(a[i+1:j], b).</summary>
    public bool AreBlanksAroundColon(int colon)
    {
        var opener = OpenerOf(colon);
        if (opener < 0 || !IsSlice(opener))
        {
            return false;
        }

        List<int> all = [.. Level(opener + 1, scan.Partners[opener])];
        var indices = all.Where((i, n) => Symbol(i) is not ":" && (n == 0 || Symbol(all[n - 1]) is ":")).Count();
        return indices > 1 && all.Any(i => Precedence(i) > 0 && scan.EndsStatement(i - 1)) && OperandDepth(opener, 0) == 1;
    }

    private bool IsSlice(int opener) => scan.Text(opener) is "[" && Level(opener + 1, scan.Partners[opener]).Any(i => Symbol(i) is ":");

    private int Depth(int index, int nesting)
    {
        var opener = OpenerOf(index);
        if (opener < 0 || scan.Text(opener) is "{" || nesting > Deepest)
        {
            return IsOneOfSeveral(index) ? 2 : 1;
        }

        var depth = OperandDepth(opener, nesting + 1);
        var isCall = scan.EndsStatement(opener - 1);
        var isList = isCall && Level(opener + 1, scan.Partners[opener]).Any(i => scan.Text(i) is ",");
        return scan.Text(opener) is "[" || isList ? depth + 1 : isCall ? depth : Math.Max(1, depth - 1);
    }

    private int OperandDepth(int operand, int nesting)
    {
        List<int> all = [.. Operators(operand)];
        var depth = Depth(operand, nesting);
        if (all.Count == 0)
        {
            return depth;
        }

        var tightest = Math.Max(all.Where(i => i < operand).Select(Precedence).LastOrDefault(), all.Where(i => i > operand).Select(Precedence).FirstOrDefault());
        return depth + 1 + all.Select(Precedence).Distinct().Count(precedence => precedence < tightest);
    }

    // a, b = b, a+b
    private bool IsOneOfSeveral(int index)
    {
        var (commas, isAssignment) = (0, false);
        for (var i = index - 1; i >= 0 && !IsEnd(i); i = Before(i))
        {
            isAssignment |= scan.Text(i) is "=" or ":=";
            commas += isAssignment && scan.Text(i) is "," ? 1 : 0;
        }

        return commas > 0 && Span(index).Any(i => i < index ? scan.Text(i) is "," && HasAssignmentBefore(i) : scan.Text(i) is ",");
    }

    private bool HasAssignmentBefore(int index)
    {
        for (var i = index - 1; i >= 0 && !IsEnd(i); i = Before(i))
        {
            if (scan.Text(i) is "=" or ":=")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The binary operators of the expression in which a token stands, on its own level.</summary>
    private IEnumerable<int> Operators(int index)
    {
        var first = index;
        for (var i = index - 1; i >= 0 && !IsBoundary(i); i = Before(i))
        {
            first = i;
        }

        for (var i = first; i < scan.Tokens.Length && !(i > index && IsBoundary(i)) && !(i > first && scan.Lines[i] > 0 && scan.EndsStatement(i - 1)); i = After(i))
        {
            if (Precedence(i) > 0 && scan.EndsStatement(i - 1))
            {
                yield return i;
            }
        }
    }

    private IEnumerable<int> Span(int index)
    {
        var first = index;
        for (var i = index - 1; i >= 0 && !IsEnd(i); i = Before(i))
        {
            first = i;
        }

        for (var i = first; i < scan.Tokens.Length && !(i > index && IsEnd(i)) && !(i > first && scan.Lines[i] > 0 && scan.EndsStatement(i - 1)); i = After(i))
        {
            yield return i;
        }
    }

    private IEnumerable<int> Level(int first, int end)
    {
        for (var i = first; i < end; i = After(i))
        {
            yield return i;
        }
    }

    private int OpenerOf(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (Symbol(i) is ")" or "]" or "}")
            {
                i = scan.Partners[i];
            }
            else if (Symbol(i) is "(" or "[" or "{")
            {
                return i;
            }
        }

        return -1;
    }

    private int Before(int i) => Symbol(i) is ")" or "]" or "}" && scan.Partners[i] < i ? Math.Min(scan.Partners[i], i) - 1 : i - 1;

    private int After(int i) => Symbol(i) is "(" or "[" or "{" && scan.Partners[i] > i ? scan.Partners[i] + 1 : i + 1;

    private bool IsEnd(int i) =>
        Symbol(i) is "(" or "[" or "{" or ";" || (scan.Tokens[i].Kind is GoTokenKind.Operator && scan.Text(i) is ")" or "]" or "}" && scan.Partners[i] > i)
        || (i + 1 < scan.Tokens.Length && scan.Lines[i + 1] > 0 && scan.EndsStatement(i)) || IsKeyword(i);

    private bool IsBoundary(int i) => IsEnd(i) || Symbol(i) is ")" or "]" or "}" && scan.Partners[i] > i || Symbol(i) is "," or ":" or ":=" or "=" or "+=" or "-=" or "*=" or "/=" or "%=" or "&=" or "|=" or "^=" or "<<=" or ">>=" or "&^=" or "..." || (Symbol(i) is "{" && scan.Braces[i] is GoBrace.Block);

    private bool IsKeyword(int i) => scan.Tokens[i].Kind is GoTokenKind.Keyword && scan.Text(i) is not ("func" or "struct" or "interface" or "map" or "chan");

    private string Symbol(int i) => scan.Tokens[i].Kind is GoTokenKind.Operator ? scan.Text(i) : "";

    private int Precedence(int i) => Symbol(i) switch
    {
        "||" => 1,
        "&&" => 2,
        "==" or "!=" or "<" or "<=" or ">" or ">=" => 3,
        "+" or "-" or "|" or "^" => 4,
        "*" or "/" or "%" or "<<" or ">>" or "&" or "&^" => 5,
        _ => 0,
    };
}
