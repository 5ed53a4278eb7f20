using System.Globalization;
using System.Text;

namespace Gomcp.Templates.Tests.Filters;

/// <summary>
/// Reads quoted literals the way a language's scanner does, told its rules. It fails the test on anything that the scanner
/// would not take, or where the literal ends early.
/// </summary>
/// <param name="Quote">The quote at both ends.</param>
/// <param name="Escapes">What follows a backslash, and what it stands for.</param>
/// <param name="Digits">What follows a backslash and how many hexadecimal digits it has.</param>
/// <param name="Forbidden">The characters that cannot stand unescaped.</param>
internal sealed record Unquoting(char Quote, string Escapes, string Digits, Func<char, bool> Forbidden)
{
    public string Decode(string literal)
    {
        Assert.True(literal.Length >= 2 && literal[0] == Quote && literal[^1] == Quote, literal);
        var text = new StringBuilder();
        for (var i = 1; i < literal.Length - 1; i++)
        {
            Assert.NotEqual(Quote, literal[i]);
            Assert.False(Forbidden(literal[i]), $"U+{(int)literal[i]:X4} stands unescaped.");
            if (literal[i] == '\\')
                i += Escape(literal, i + 1, text);
            else
                text.Append(literal[i]);
        }
        return text.ToString();
    }

    private int Escape(string literal, int at, StringBuilder text)
    {
        Assert.True(at < literal.Length - 1, "The last quote is escaped.");
        var simple = Escapes.IndexOf(literal[at], StringComparison.Ordinal);
        if (simple >= 0 && simple % 2 == 0)
        {
            text.Append(Escapes[simple + 1]);
            return 1;
        }
        var kind = Digits.IndexOf(literal[at], StringComparison.Ordinal);
        Assert.True(kind >= 0, $"\\{literal[at]} is no escape.");
        var length = Digits[kind + 1] - '0';
        text.Append(new Rune(int.Parse(literal.AsSpan(at + 1, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));
        return length + 1;
    }
}
