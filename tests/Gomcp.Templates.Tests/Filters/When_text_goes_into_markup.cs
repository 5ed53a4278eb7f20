using System.Net;
using System.Text;
using Gomcp.Templates.Filters;

namespace Gomcp.Templates.Tests.Filters;

public class When_text_goes_into_markup
{
    private static readonly Unquoting Go = new('"', "n\nr\rt\t\\\\\"\"", "x2u4U8", c => c is '\n' or '\0' or '\uFEFF');

    [Fact]
    public void Templ_text_is_an_expression_that_reads_back_as_the_text() => HostileText.ForAll(text =>
    {
        var expression = TemplTextFilter.Apply(text).Text;
        Assert.StartsWith("{ ", expression, StringComparison.Ordinal);
        Assert.EndsWith(" }", expression, StringComparison.Ordinal);
        Assert.Equal(HostileText.Scalars(text), Go.Decode(expression[2..^2]));
    });

    [Fact]
    public void An_attribute_reads_back_as_the_text() => HostileText.ForAll(text =>
    {
        var attribute = TemplAttributeFilter.Apply(text).Text;
        Assert.Equal(('"', '"'), (attribute[0], attribute[^1]));
        Assert.DoesNotContain(attribute[1..^1], c => c is '"' or '<' or '>' or '\n' or '\r' || char.IsControl(c));
        Assert.Equal(WithoutControls(text, keep: "\t\n\r"), WebUtility.HtmlDecode(attribute[1..^1]));
    });

    [Fact]
    public void Html_reads_back_as_the_text() => HostileText.ForAll(text =>
    {
        var html = HtmlFilter.Apply(text).Text;
        Assert.DoesNotContain(html, c => c is '"' or '\'' or '<' or '>' or '\0' or '\r');
        Assert.Equal(WithoutControls(text, keep: "\t\n\r"), WebUtility.HtmlDecode(html));
    });

    [Fact]
    public void Markdown_reads_back_as_one_line_of_text() => HostileText.ForAll(text =>
    {
        var (plain, unescaped) = (new StringBuilder(), new StringBuilder());
        var markdown = MarkdownFilter.Apply(text).Text;
        for (var i = 0; i < markdown.Length; i++)
        {
            var isEscaped = markdown[i] == '\\';
            i += isEscaped ? 1 : 0;
            Assert.True(!isEscaped || char.IsAscii(markdown[i]) && (char.IsPunctuation(markdown[i]) || char.IsSymbol(markdown[i])));
            plain.Append(markdown[i]);
            unescaped.Append(isEscaped ? 'x' : markdown[i]);
        }
        Assert.Equal(MarkdownMeaning(text), plain.ToString());
        Assert.DoesNotContain(unescaped.ToString(), c => c is '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '\n' or '\r');
        Assert.DoesNotMatch(@"^([#+\-=:]|\d+[.)]|\s)", unescaped.ToString());
    });

    private static string WithoutControls(string text, string keep) =>
        HostileText.Map(text, r => Rune.IsControl(r) && !keep.Contains((char)r.Value, StringComparison.Ordinal) ? "\uFFFD" : r.ToString());

    private static string MarkdownMeaning(string text) => HostileText.Map(text, r => r.Value switch
    {
        '\t' or '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029 => " ",
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF => "\uFFFD",
        _ => Rune.IsControl(r) ? "\uFFFD" : r.ToString(),
    }).Trim();
}
