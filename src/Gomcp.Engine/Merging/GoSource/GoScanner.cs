using System.Collections.Frozen;

namespace Gomcp.Engine.Merging.GoSource;

/// <summary>Splits Go source into tokens. Never fails: what it does not know becomes an operator of one character.</summary>
internal sealed class GoScanner
{
    private static readonly FrozenSet<string> Keywords = new[]
    {
        "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func", "go", "goto", "if", "import",
        "interface", "map", "package", "range", "return", "select", "struct", "switch", "type", "var",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Only those that must not be taken apart: a ':' or '=' inside would be read as something else.
    private static readonly string[] Operators =
        ["...", "<<=", ">>=", "&^=", ":=", "==", "!=", "<=", ">=", "&&", "||", "<-", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<", ">>", "&^"];

    private readonly string source;
    private int at;
    private int line;

    private GoScanner(string source) => this.source = source;

    /// <summary>All tokens in order, comments included.</summary>
    public static List<GoToken> Scan(string source)
    {
        var scanner = new GoScanner(source);
        var tokens = new List<GoToken>(source.Length / 4);
        while (scanner.SkipBlanks())
            tokens.Add(scanner.Next());
        return tokens;
    }

    private bool SkipBlanks()
    {
        for (; at < source.Length; at++)
        {
            if (source[at] == '\n')
                line++;
            else if (source[at] is not (' ' or '\t' or '\r' or '\uFEFF'))
                return true;
        }

        return false;
    }

    private GoToken Next()
    {
        var (start, startLine) = (at, line);
        var kind = source[at] switch
        {
            '"' => Quoted('"'),
            '\'' => Quoted('\''),
            '`' => Until("`", 1, GoTokenKind.Text),
            '/' when Follows('/') => LineComment(),
            '/' when Follows('*') => Until("*/", 2, GoTokenKind.Comment),
            '.' when at + 1 < source.Length && char.IsAsciiDigit(source[at + 1]) => Number(),
            var c when char.IsAsciiDigit(c) => Number(),
            var c when IsLetter(c) => Word(),
            _ => Operator(),
        };
        return new(kind, start, at, startLine, line);
    }

    private bool Follows(char c) => at + 1 < source.Length && source[at + 1] == c;

    private static bool IsLetter(char c) => c == '_' || char.IsLetter(c) || char.IsSurrogate(c);

    private GoTokenKind Word()
    {
        var start = at;
        while (at < source.Length && (IsLetter(source[at]) || char.IsDigit(source[at])))
            at++;
        return Keywords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(source.AsSpan(start, at - start)) ? GoTokenKind.Keyword : GoTokenKind.Identifier;
    }

    private GoTokenKind Number()
    {
        var hexadecimal = source[at] == '0' && at + 1 < source.Length && source[at + 1] is 'x' or 'X';
        for (at++; at < source.Length; at++)
        {
            var sign = source[at] is '+' or '-' && (hexadecimal ? source[at - 1] is 'p' or 'P' : source[at - 1] is 'e' or 'E');
            if (!sign && source[at] is not ('.' or '_') && !char.IsAsciiLetterOrDigit(source[at]))
                break;
        }

        return GoTokenKind.Number;
    }

    private GoTokenKind Quoted(char quote)
    {
        for (at++; at < source.Length && source[at] != '\n'; at++)
        {
            if (source[at] == '\\' && at + 1 < source.Length && source[at + 1] != '\n')
                at++;
            else if (source[at] == quote)
            {
                at++;
                break;
            }
        }

        return GoTokenKind.Text;
    }

    private GoTokenKind Until(string closing, int opening, GoTokenKind kind)
    {
        var end = source.IndexOf(closing, at + opening, StringComparison.Ordinal);
        end = end < 0 ? source.Length : end + closing.Length;
        for (; at < end; at++)
        {
            if (source[at] == '\n')
                line++;
        }

        return kind;
    }

    private GoTokenKind LineComment()
    {
        var end = source.IndexOf('\n', at);
        at = end < 0 ? source.Length : end;
        return GoTokenKind.Comment;
    }

    private GoTokenKind Operator()
    {
        foreach (var candidate in Operators)
        {
            if (string.CompareOrdinal(source, at, candidate, 0, candidate.Length) == 0)
            {
                at += candidate.Length;
                return GoTokenKind.Operator;
            }
        }

        at++;
        return GoTokenKind.Operator;
    }
}
