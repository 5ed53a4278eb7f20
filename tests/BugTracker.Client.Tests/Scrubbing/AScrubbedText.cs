using System.Text;
using BugTracker.Contracts;
using BugTracker.Contracts.Scrubbing;
using CsCheck;

namespace BugTracker.Client.Tests.Scrubbing;

public sealed class AScrubbedText
{
    private static readonly Scrubber Scrubber = new();

    // Pieces that the rules look for, joined at random: worse than any text that a person would write.
    private static readonly string[] Pieces =
    [
        "password", "=", ":", " ", "\n", "\"", "'", "token", "abc", "Authorization", "Bearer ", "-----BEGIN PRIVATE KEY-----", "a@b.co", "https://", "u:p@", "/home/", "jane",
        "10.0.0.1", "[redacted]", "[user]", "1:2:3:4:5:6:7:8", "::", "00:11:22:33:44:55", "--password ", "Cookie: ", ",", ";", "}", "\u200b", "\u202e", "\u001b[31m", "\r\n", "é", "🐛", "eyJabcdefgh1.abcdefgh1.x", "=>",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 12].Select(string.Concat);

    [Fact]
    public void Does_not_change_when_it_is_scrubbed_again() =>
        Texts.Sample(text => Assert.Equal(Scrubber.Text(text), Scrubber.Text(Scrubber.Text(text))), iter: 3000);

    [Fact]
    public void Holds_nothing_that_a_reader_cannot_see() =>
        Gen.String.Sample(
            text =>
            {
                foreach (var rune in Scrubber.Text(text).EnumerateRunes())
                {
                    var category = Rune.GetUnicodeCategory(rune);
                    Assert.True(rune.Value is '\n' or '\t' || category != System.Globalization.UnicodeCategory.Control);
                    Assert.False(rune.Value is (>= 0x200b and <= 0x200f) or (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069) or 0xfeff);
                }
            },
            iter: 2000);

    [Fact]
    public void Is_always_one_line_where_one_line_is_asked_for() =>
        Gen.String.Sample(text => Assert.DoesNotContain('\n', Scrubber.Line(text)), iter: 1000);

    [Fact]
    public void Of_a_report_keeps_every_limit() =>
        Gen.Select(Gen.String[0, 500], Gen.String[0, 40_000]).Sample(
            (title, text) =>
            {
                var report = Scrubber.Report(new(title, text, title, title, text));
                Assert.InRange(report.Title.Length, 0, BugLimits.Title);
                Assert.InRange(Encoding.UTF8.GetByteCount(report.Description), 0, BugLimits.DescriptionBytes);
                Assert.InRange(report.Tool!.Length, 0, BugLimits.Name);
                Assert.InRange(report.Environment!.Length, 0, BugLimits.Environment);
            },
            iter: 50);

    [Theory]
    [InlineData("password=")]
    [InlineData("a@")]
    [InlineData("eyJ")]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    [InlineData("1:")]
    [InlineData("https://")]
    public void Of_a_hostile_report_is_there_all_the_same(string piece) =>
        Assert.NotNull(Scrubber.Text(string.Concat(Enumerable.Repeat(piece, 64 * 1024 / piece.Length))));
}
