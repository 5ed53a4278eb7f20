using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CsCheck;
using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Tests.Specs;

public sealed class When_a_pattern_is_read
{
    private static readonly LengthRange AnyLength = new(0, 20_000);

    [Theory]
    [InlineData("[A-Z]{2}\\d{4}")]
    [InlineData("a|b")]
    [InlineData("(red|green|blue)-\\d+")]
    [InlineData("(?:x|y)?z")]
    [InlineData("[^0-9]+")]
    [InlineData("[^\\w]x")]
    [InlineData("[^ -\\~]")]
    [InlineData("[\\w\\-]+")]
    [InlineData("\\/path\\/[a-z]+")]
    [InlineData("\\(\\d{3}\\) \\d{3}-\\d{4}")]
    [InlineData(".{3,5}")]
    [InlineData("(a{10}){100}")]
    [InlineData("[+]\\d{1,3}")]
    [InlineData("a{0}b")]
    [InlineData("|a")]
    public void What_browsers_and_Go_read_alike_is_taken_and_matches_its_samples(string text)
    {
        var pattern = FieldPattern.TryParse(text);
        Assert.NotNull(pattern);
        Assert.NotEmpty(AssertSamples(pattern));
    }

    [Theory]
    [InlineData("(?=a)b")]
    [InlineData("(?!a)b")]
    [InlineData("(?<=a)b")]
    [InlineData("(?i)a")]
    [InlineData("(?P<n>a)")]
    [InlineData("(?<n>a)")]
    [InlineData("(a)\\1")]
    [InlineData("[a-z-]")]
    [InlineData("[-a]")]
    [InlineData("[a&&b]")]
    [InlineData("[++]")]
    [InlineData("[!!x]")]
    [InlineData("[[:alpha:]]")]
    [InlineData("[]")]
    [InlineData("[z-a]")]
    [InlineData("[a-\\d]")]
    [InlineData("a/b")]
    [InlineData("^a$")]
    [InlineData("\\bword")]
    [InlineData("\\pL")]
    [InlineData("\\u0041")]
    [InlineData("\\x41")]
    [InlineData("\\-")]
    [InlineData("a*+")]
    [InlineData("a*?")]
    [InlineData("a{2")]
    [InlineData("a{,3}")]
    [InlineData("a{3,2}")]
    [InlineData("a{1001}")]
    [InlineData("(a{100}){100}")]
    [InlineData("((a{2}b|c{11}){10}){10}")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("[a")]
    [InlineData("*a")]
    [InlineData("a\\")]
    [InlineData("é")]
    [InlineData("a\nb")]
    [InlineData("")]
    public void What_one_of_them_reads_otherwise_is_refused(string text) => Assert.Null(FieldPattern.TryParse(text));

    [Fact]
    public void It_has_at_most_200_characters()
    {
        Assert.NotNull(FieldPattern.TryParse(new string('a', 200)));
        Assert.Null(FieldPattern.TryParse(new string('a', 201)));
    }

    [Fact]
    public void Any_text_is_refused_or_matches_its_samples() =>
        Gen.OneOf(Gen.String[Gen.Char["ab09.*+?()[]{}|\\/^$-&~,:dwsnD1 "], 1, 14], Gen.String[Gen.Char["ab[]()|?*\\dw^{2}"], 1, 10]).Sample(
            text =>
            {
                if (FieldPattern.TryParse(text) is { } pattern)
                    AssertSamples(pattern);
            },
            iter: 20_000);

    [Theory]
    [InlineData("[a-z]+", 23, 25)]
    [InlineData("(ab)*", 10, 11)]
    [InlineData("[A-Z]{2}\\d+", 30, 200)]
    [InlineData("[^<>]*", 1, 1)]
    [InlineData("x{1,50}-y{1,50}", 40, 60)]
    public void Samples_keep_a_length_too(string text, int shortest, int longest)
    {
        var samples = FieldPattern.TryParse(text)!.SamplesWithin(new LengthRange(shortest, longest));
        Assert.NotEmpty(samples);
        Assert.All(samples, sample => Assert.Matches($"^(?:{text})$", sample));
        Assert.All(samples, sample => Assert.InRange(sample.Length, shortest, longest));
    }

    [Theory]
    [InlineData("[A-Z]{3}", 5, 200)]
    [InlineData("a{300}", 0, 200)]
    [InlineData("a{0}", 0, 200)]
    public void Where_none_keeps_the_length_there_are_no_samples(string text, int shortest, int longest) =>
        Assert.Empty(FieldPattern.TryParse(text)!.SamplesWithin(new LengthRange(shortest, longest)));

    private static ImmutableArray<string> AssertSamples(FieldPattern pattern)
    {
        var regex = new Regex($"^(?:{pattern.Value})$", RegexOptions.NonBacktracking);
        var samples = pattern.SamplesWithin(AnyLength);
        Assert.Distinct(samples);
        Assert.All(samples, sample => Assert.Matches(regex, sample));
        Assert.Equal(samples, FieldPattern.TryParse(pattern.Value)!.SamplesWithin(AnyLength));
        return samples;
    }
}
