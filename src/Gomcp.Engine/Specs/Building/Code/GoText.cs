using System.Collections.Frozen;
using System.Collections.Immutable;
using Gomcp.Engine.Merging.GoSource;

namespace Gomcp.Engine.Specs.Building.Code;

/// <summary>
/// Go of somebody else's as tokens, and what is wrong with it where it is to stand inside of something generated: it must not end what
/// it stands in, hide what it says, or leave anything open.
/// </summary>
internal sealed class GoText
{
    private static readonly FrozenSet<string> Operators = FrozenSet.Create(
        StringComparer.Ordinal,
        "+", "-", "*", "/", "%", "&", "|", "^", "<", ">", "=", "!", "(", ")", "[", "]", "{", "}", ",", ";", ".", ":", "~");

    private readonly string source;

    public GoText(string source)
    {
        this.source = source;
        Tokens = [.. GoScanner.Scan(source).Where(token => token.Kind is not GoTokenKind.Comment)];
        Problem = Control() ?? Unclosed() ?? Unknown() ?? Unbalanced();
    }

    /// <summary>The tokens but comments.</summary>
    public ImmutableArray<GoToken> Tokens { get; }

    /// <summary>Whether there are comments in it.</summary>
    public bool HasComments => GoScanner.Scan(source).Count != Tokens.Length;

    /// <summary>What is wrong with it; null for nothing.</summary>
    public string? Problem { get; }

    /// <summary>The text of a token; empty beyond the ends.</summary>
    public string Text(int index) => index < 0 || index >= Tokens.Length ? "" : source[Tokens[index].Start..Tokens[index].End];

    public bool Is(int index, GoTokenKind kind) => index >= 0 && index < Tokens.Length && Tokens[index].Kind == kind;

    private string? Control()
    {
        for (var i = 0; i < source.Length; i++)
        {
            var isPair = char.IsHighSurrogate(source[i]) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]);
            var isHidden = source[i] is (< ' ' and not ('\n' or '\t')) or '\u007f' or '\ufeff' or (>= '\u200b' and <= '\u200f') or (>= '\u2028' and <= '\u202e') or (>= '\u2060' and <= '\u2069');
            if (isHidden || (char.IsSurrogate(source[i]) && !isPair))
            {
                return $"The character U+{(int)source[i]:X4} in line {LineOf(i)} cannot be seen.";
            }

            i += isPair ? 1 : 0;
        }

        return null;
    }

    private string? Unclosed()
    {
        foreach (var token in GoScanner.Scan(source))
        {
            var text = source.AsSpan(token.Start, token.End - token.Start);
            var isOpen = token.Kind switch
            {
                GoTokenKind.Text => text.Length < 2 || text[^1] != text[0] || (text[0] is not '`' && IsEscaped(text)),
                GoTokenKind.Comment => text.StartsWith("/*", StringComparison.Ordinal) && (text.Length < 4 || !text.EndsWith("*/", StringComparison.Ordinal)),
                _ => false,
            };
            if (isOpen)
            {
                return $"What begins in line {token.Line + 1} with {text[0]} is not closed.";
            }
        }

        return null;
    }

    private string? Unknown()
    {
        foreach (var token in Tokens)
        {
            var text = source[token.Start..token.End];
            if (token.Kind is GoTokenKind.Operator && text.Length == 1 && !Operators.Contains(text))
            {
                return $"\"{text}\" in line {token.Line + 1} is not Go.";
            }
        }

        return null;
    }

    private string? Unbalanced()
    {
        var open = new Stack<int>();
        for (var i = 0; i < Tokens.Length; i++)
        {
            var text = Is(i, GoTokenKind.Operator) ? Text(i) : "";
            if (text is "(" or "[" or "{")
            {
                open.Push(i);
            }
            else if (text is ")" or "]" or "}" && (!open.TryPop(out var opener) || !IsPair(Text(opener), text)))
            {
                return $"\"{text}\" in line {Tokens[i].Line + 1} closes nothing.";
            }
        }

        return open.TryPeek(out var left) ? $"\"{Text(left)}\" in line {Tokens[left].Line + 1} is not closed." : null;
    }

    private static bool IsPair(string opening, string closing) => (opening, closing) is ("(", ")") or ("[", "]") or ("{", "}");

    private static bool IsEscaped(ReadOnlySpan<char> text)
    {
        var slashes = 0;
        for (var i = text.Length - 2; i > 0 && text[i] == '\\'; i--)
        {
            slashes++;
        }

        return slashes % 2 == 1;
    }

    private int LineOf(int at) => source.AsSpan(0, at).Count('\n') + 1;
}
