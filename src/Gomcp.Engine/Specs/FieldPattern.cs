using System.Collections.Immutable;

namespace Gomcp.Engine.Specs;

/// <summary>
/// A regular expression that the browser's <c>pattern</c> attribute (ECMAScript, v flag) and Go's RE2 read alike: literals,
/// classes, groups, alternatives and quantifiers; matched against the whole value.
/// </summary>
public sealed record FieldPattern
{
    private const int SampleCount = 7;

    private FieldPattern(string value) => Value = value;

    /// <summary>The expression, without anchors.</summary>
    public string Value { get; }

    /// <summary>What a pattern has to be, for messages.</summary>
    public const string Rule =
        "up to 200 ASCII characters of literals, \\d \\w \\s, classes such as [A-Z0-9], groups, | and quantifiers, such as [A-Z]{2}\\d{4}";

    /// <summary>Up to seven different texts of the given length that it accepts, the same ones every time.</summary>
    /// <param name="length">Fewest and most characters.</param>
    /// <returns>None where no such text was found.</returns>
    public ImmutableArray<string> SamplesWithin(LengthRange length)
    {
        int[] stretches = [0, length.Min, length.Min - 1, length.Min - 2, length.Min / 2, length.Min / 3];
        var texts =
            from stretch in stretches.Where(times => times >= 0).Distinct()
            from seed in Enumerable.Range(0, SampleCount * SampleCount)
            select new PatternSampler(Value, seed, stretch).Sample();
        return [.. texts.Where(text => Fits(text, length)).Distinct().Take(SampleCount)];
    }

    /// <summary>Whether it accepts more than a handful of texts of the given length.</summary>
    /// <param name="length">Fewest and most characters.</param>
    public bool HasRoom(LengthRange length) => SamplesWithin(length).Length == SampleCount;

    /// <summary>Reads an expression; null when it is none or when the two engines would read it differently.</summary>
    public static FieldPattern? TryParse(string text) =>
        text.Length is > 0 and <= 200 && new PortablePatternReader(text).IsPortable() ? new FieldPattern(text) : null;

    /// <inheritdoc/>
    public override string ToString() => Value;

    // Blanks at an end are cut off before a length is counted.
    private static bool Fits(string text, LengthRange length) =>
        text.Trim() == text && text.Length > 0 && text.EnumerateRunes().Count() is var characters && characters >= length.Min && characters <= length.Max;
}
