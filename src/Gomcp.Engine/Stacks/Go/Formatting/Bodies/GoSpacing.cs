using Gomcp.Engine.Merging.GoSource;

namespace Gomcp.Engine.Stacks.Go.Formatting.Bodies;

/// <summary>
/// Whether a blank stands between two tokens of a line. Where gofmt decides by what a type is, the
/// author's blanks count.
/// </summary>
internal sealed class GoSpacing(GoBodyScan scan)
{
    private readonly GoOperators operators = new(scan);

    public bool Between(int left, int right)
    {
        var (l, r) = (Operator(left), Operator(right));
        var had = scan.Tokens[right].Start > scan.Tokens[left].End;
        if (scan.IsComment(left) || scan.IsComment(right))
        {
            return true;
        }

        if (l is "." || r is "." or "," or ";" or ")" or "]" or "++" or "--" || l is "(" or "[" || IsUnary(left))
        {
            return r is "." && l is "," or ";" or "=";
        }

        return l is "," or ";" || IsSpaced(l) || IsSpaced(r) ? true
            : r is "{" ? scan.Braces[right] is GoBrace.Block or GoBrace.Function || (scan.Braces[right] is GoBrace.Type && scan.Partners[right] > right + 1) || (scan.Braces[right] is GoBrace.Literal && (l is ":" || IsWord(left, "return")))
            : l is "{" || r is "}" ? HasInnerBlank(l is "{" ? left : right)
            : r is ":" ? operators.AreBlanksAroundColon(right)
            : l is ":" ? !IsIndex(left) || operators.AreBlanksAroundColon(left)
            : scan.Tokens[left].Kind is GoTokenKind.Keyword ? AfterKeyword(left, r, had)
            : IsBinary(right) ? operators.AreBlanksAround(right)
            : IsBinary(left) ? operators.AreBlanksAround(left)
            : r is "(" ? had && l is ")"
            : IsOperand(left) && IsOperand(right) || had;
    }

    private string Operator(int index) => scan.Tokens[index].Kind is GoTokenKind.Operator ? scan.Text(index) : "";

    private bool IsWord(int index, string word) => scan.Tokens[index].Kind is GoTokenKind.Keyword && scan.Text(index) == word;

    private bool IsOperand(int index) => scan.Tokens[index].Kind is not (GoTokenKind.Operator or GoTokenKind.Comment);

    // Comparisons, logic and assignments have their blanks however deep they are.
    private static bool IsSpaced(string text) => text is "=" or ":=" or "==" or "!=" or "<" or "<=" or ">" or ">=" or "&&" or "||" or "+=" or "-=" or "*=" or "/=" or "%=" or "&=" or "|=" or "^=" or "<<=" or ">>=" or "&^=";

    private bool IsBinary(int index) =>
        Operator(index) is "+" or "-" or "*" or "/" or "%" or "&" or "|" or "^" or "<<" or ">>" or "&^" && scan.EndsStatement(index - 1) && !(Operator(index) is "*" && IsTypeStar(index));

    // In x *T the star belongs to the type: a blank stands before it alone.
    private bool IsTypeStar(int index) => HasBlankBefore(index) && !HasBlankAfter(index);

    private bool IsUnary(int index) =>
        Operator(index) is "!" or "~" || (Operator(index) is "+" or "-" or "*" or "&" or "^" or "<-" && !scan.EndsStatement(index - 1))
        || (Operator(index) is "*" && IsTypeStar(index));

    private bool HasBlankBefore(int index) => index > 0 && scan.Tokens[index].Start > scan.Tokens[index - 1].End;

    private bool HasBlankAfter(int index) => index + 1 < scan.Tokens.Length && scan.Tokens[index + 1].Start > scan.Tokens[index].End;

    private bool HasInnerBlank(int brace)
    {
        var isEmpty = Math.Abs(scan.Partners[brace] - brace) == 1;
        return !isEmpty && scan.Braces[brace] is not (GoBrace.Literal or GoBrace.None);
    }

    // The colon of a slice expression stands in brackets that hold nothing else.
    private bool IsIndex(int colon)
    {
        for (var i = colon - 1; i >= 0; i--)
        {
            var text = Operator(i);
            if (text is ")" or "]" or "}")
            {
                i = scan.Partners[i];
            }
            else if (text is "[" or "(" or "{")
            {
                return text is "[";
            }
        }

        return false;
    }

    private bool AfterKeyword(int left, string right, bool had) => scan.Text(left) switch
    {
        "func" or "interface" or "struct" or "map" => right is "(" or "[" or "{" ? right is "{" && had : had,
        "chan" => right is not "<-" || had,
        _ => right is not ":",
    };
}
