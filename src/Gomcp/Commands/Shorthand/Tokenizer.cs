using System.Text;
using Gomcp.Engine.Problems;

namespace Gomcp.Commands.Shorthand;

/// <summary>
/// Cuts an argument at its colons. Double quotes and backslashes take the meaning from the characters that have one here;
/// a backslash before any other character is itself, so that patterns such as <c>\d{3}</c> need no care.
/// </summary>
/// <param name="text">The argument.</param>
internal sealed class Tokenizer(string text)
{
    private const char Separator = ':';
    private const char Quote = '"';
    private const char Escape = '\\';
    private const char Comma = ',';
    private const char Sign = '=';

    private readonly StringBuilder current = new();
    private readonly StringBuilder item = new();
    private readonly List<string> items = [];
    private readonly List<Token> tokens = [];
    private string? key;
    private int place = 1;
    private int valuePlace;

    /// <summary>Cuts it, or tells which quote is not closed.</summary>
    /// <param name="describe">Makes a problem of a place and a message.</param>
    public Outcome<IReadOnlyList<Token>> Read(Func<int, string, string, Problem> describe)
    {
        var openedAt = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var quoted = openedAt > 0;
            if (c == Escape && i + 1 < text.Length && IsEscaped(text[i + 1], quoted))
            {
                Append(text[++i]);
            }
            else if (c == Quote)
            {
                openedAt = quoted ? 0 : i + 1;
            }
            else if (quoted)
            {
                Append(c);
            }
            else
            {
                ReadPlain(c, i);
            }
        }

        if (openedAt > 0)
        {
            return describe(openedAt, "This quote is not closed.", "Close it, or write \\\" for a quote that is part of the text.");
        }

        Close(text.Length);
        return tokens;
    }

    private void ReadPlain(char c, int index)
    {
        if (c == Separator)
        {
            Close(index + 1);
        }
        else if (c == Sign && key is null)
        {
            key = current.ToString();
            current.Clear();
            item.Clear();
            valuePlace = index + 2;
        }
        else if (c == Comma && key is not null)
        {
            current.Append(c);
            CloseItem();
        }
        else
        {
            Append(c);
        }
    }

    private static bool IsEscaped(char next, bool quoted) =>
        next is Quote or Escape || (!quoted && next is Separator or Comma or Sign);

    private void Append(char c)
    {
        current.Append(c);
        item.Append(c);
    }

    private void CloseItem()
    {
        items.Add(item.ToString());
        item.Clear();
    }

    private void Close(int next)
    {
        CloseItem();
        tokens.Add(key is null
            ? new Token(current.ToString(), null, [], place, place)
            : new Token(key, current.ToString(), [.. items], place, valuePlace));
        current.Clear();
        items.Clear();
        key = null;
        place = next + 1;
    }
}
