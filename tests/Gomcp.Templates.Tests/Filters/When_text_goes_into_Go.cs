using Gomcp.Templates.Filters;

namespace Gomcp.Templates.Tests.Filters;

public class When_text_goes_into_Go
{
    private static readonly Unquoting Go = new('"', "a\ab\bf\fn\nr\rt\tv\v\\\\\"\"", "x2u4U8", c => c is '\n' or '\0' or '\uFEFF');

    [Fact]
    public void A_literal_reads_back_as_the_text() =>
        HostileText.ForAll(text => Assert.Equal(HostileText.Scalars(text), Go.Decode(GoStringFilter.Apply(text).Text)));

    [Theory]
    [InlineData("a\"b\\c`d'", "\"a\\\"b\\\\c`d'\"")]
    [InlineData("line\nline\r\n\t", "\"line\\nline\\r\\n\\t\"")]
    [InlineData("a\u2028b\u2029", "\"a\\u2028b\\u2029\"")]
    [InlineData("\0\u007f\u00a0\ufeff\u202e", "\"\\x00\\x7f\\u00a0\\ufeff\\u202e\"")]
    [InlineData("ä 😀", "\"ä 😀\"")]
    public void A_literal_is_written_as_Go_writes_it(string text, string expected) => Assert.Equal(expected, GoStringFilter.Apply(text).Text);

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() => Assert.Equal("\"\ufffdx\"", GoStringFilter.Apply("\ud800x").Text);

    [Fact]
    public void A_comment_stays_on_its_line() => HostileText.ForAll(text =>
    {
        var comment = GoCommentFilter.Apply(text).Text;
        Assert.DoesNotContain(comment, c => c is '\n' or '\r' or '\v' or '\f' or '\0' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' or '\u202E');
        Assert.Equal(comment.Trim(), comment);
        Assert.False(comment.StartsWith("+build", StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("An ordinary text, with \"quotes\" and */.", "An ordinary text, with \"quotes\" and */.")]
    [InlineData("a\r\nfunc main() {}\n", "a  func main() {}")]
    [InlineData("+build ignore", "\\+build ignore")]
    public void A_comment_keeps_what_is_harmless(string text, string expected) => Assert.Equal(expected, GoCommentFilter.Apply(text).Text);
}
