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

    /// <summary>Up to seven different texts that it accepts, the same ones every time; at least one.</summary>
    public ImmutableArray<string> Samples =>
        [.. Enumerable.Range(0, SampleCount * SampleCount).Select(seed => new PatternSampler(Value, seed).Sample()).Distinct().Take(SampleCount)];

    /// <summary>Whether it accepts more than a handful of texts.</summary>
    public bool HasRoom => Samples.Length == SampleCount;

    /// <summary>Reads an expression; null when it is none or when the two engines would read it differently.</summary>
    public static FieldPattern? TryParse(string text) =>
        text.Length is > 0 and <= 200 && new PortablePatternReader(text).IsPortable() ? new FieldPattern(text) : null;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
