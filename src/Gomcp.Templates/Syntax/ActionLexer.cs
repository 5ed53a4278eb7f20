using System.Collections.Immutable;
using System.Text;

namespace Gomcp.Templates.Syntax;

/// <summary>Reads the tokens of one action up to its closing delimiter.</summary>
internal sealed class ActionLexer(SourceText source, ErrorSink errors)
{
    private readonly ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>();
    private int offset;
    private int tokenStart;
    private bool glued;
    private bool hasFailed;

    /// <summary>Reads from <paramref name="start"/>, which is after the opening delimiter.</summary>
    public LexedAction Read(int start)
    {
        offset = start;
        glued = false;
        while (true)
        {
            SkipBlanks();
            tokenStart = offset;
            if (offset >= source.Length || source.StartsWith(offset, Delimiters.Open))
                return Finish(-1);
            if (source.StartsWith(offset, Delimiters.Close))
                return Finish(offset);
            // " -]]" trims; a minus before anything else belongs to a number.
            if (!glued && source[offset] == '-' && source.StartsWith(offset + 1, Delimiters.Close))
                return Finish(offset + 1);
            if (!ReadToken())
                return Finish(Resynchronize());
            glued = true;
        }
    }

    private LexedAction Finish(int close)
    {
        Add(TokenKind.End, "");
        return new LexedAction(tokens.ToImmutable(), close, hasFailed);
    }

    private int Resynchronize()
    {
        // From the token's start: a text that is not closed has swallowed the delimiter.
        var close = source.IndexOf(Delimiters.Close, tokenStart);
        var open = source.IndexOf(Delimiters.Open, tokenStart);
        return close >= 0 && (open < 0 || close < open) ? close : -1;
    }

    private void SkipBlanks()
    {
        while (Delimiters.IsBlank(source[offset]))
        {
            offset++;
            glued = false;
        }
    }

    private bool ReadToken()
    {
        var c = source[offset];
        switch (c)
        {
            case '"':
                return ReadQuoted();
            case '`':
                return ReadRaw();
            case '|':
                return Single(TokenKind.Pipe);
            case '(':
                return Single(TokenKind.LeftParenthesis);
            case ')':
                return Single(TokenKind.RightParenthesis);
            case ',':
                return Single(TokenKind.Comma);
            case '=':
                return Single(TokenKind.Assign);
            case ':' when source[offset + 1] == '=':
                offset += 2;
                return Add(TokenKind.Declare, ":=");
            case '.' when IsNameStart(source[offset + 1]):
                offset++;
                return Add(TokenKind.Field, ReadName());
            case '.':
                return Single(TokenKind.Dot);
            case '$':
                offset++;
                return Add(TokenKind.Variable, "$" + ReadName());
            case '+' or '-' when IsDigit(source[offset + 1]):
                offset++;
                return ReadInteger();
            default:
                if (IsDigit(c))
                    return ReadInteger();
                if (IsNameStart(c))
                    return Add(TokenKind.Identifier, ReadName());
                return Fail(TemplateErrorCodes.Unexpected, $"'{c}' cannot stand in an action.", Hint(c));
        }
    }

    private static string Hint(char c) => c switch
    {
        '/' => "A comment is [[/* … */]], directly inside its delimiters.",
        '&' or '!' or '<' or '>' => "Conditions are functions: and, or, not, eq, ne, lt, le, gt, ge.",
        '\'' => "A text stands in double quotes.",
        _ => "",
    };

    private bool ReadInteger()
    {
        while (IsDigit(source[offset]))
            offset++;
        var value = source.Text.Substring(tokenStart, offset - tokenStart);
        if (IsNameStart(source[offset]) || (source[offset] == '.' && IsDigit(source[offset + 1])) || !int.TryParse(value, out _))
            return Fail(TemplateErrorCodes.BadLiteral, $"'{value}{source[offset]}' is not an integer of 32 bits.", "Numbers are decimal integers.");
        return Add(TokenKind.Integer, value);
    }

    private bool ReadRaw()
    {
        var end = source.IndexOf("`", offset + 1);
        if (end < 0)
            return Fail(TemplateErrorCodes.BadLiteral, "The text is not closed.", "Close it with `.");
        offset = end + 1;
        return Add(TokenKind.Text, source.Text.Substring(tokenStart + 1, end - tokenStart - 1));
    }

    private bool ReadQuoted()
    {
        var value = new StringBuilder();
        offset++;
        while (source[offset] != '"')
        {
            if (offset >= source.Length || source[offset] == '\n')
                return Fail(TemplateErrorCodes.BadLiteral, "The text is not closed.", "Close it with a double quote on the same line.");
            if (source[offset] != '\\')
            {
                value.Append(source[offset++]);
                continue;
            }
            var length = Escapes.Read(source, offset, value);
            if (length == 0)
                return Fail(TemplateErrorCodes.BadLiteral, $"'\\{source[offset + 1]}' is not an escape.", @"Known are \\ \"" \n \r \t \uXXXX.");
            offset += length;
        }
        offset++;
        return Add(TokenKind.Text, value.ToString());
    }

    private string ReadName()
    {
        var start = offset;
        while (IsNameStart(source[offset]) || IsDigit(source[offset]))
            offset++;
        return source.Text.Substring(start, offset - start);
    }

    private bool Single(TokenKind kind) => Add(kind, source[offset++].ToString());

    private bool Add(TokenKind kind, string value)
    {
        tokens.Add(new Token(kind, value, source.Span(tokenStart, Math.Max(tokenStart, offset)), glued));
        return true;
    }

    private bool Fail(string code, string message, string hint)
    {
        errors.Add(code, source.Span(tokenStart, tokenStart + 1), message, hint);
        hasFailed = true;
        return false;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsNameStart(char c) => c == '_' || char.IsLetter(c);
}
