using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs.Documents;

/// <summary>The smallest or largest value of a field as it is written: a number, or a day, a time or a moment as text.</summary>
/// <param name="Number">The number; null where it is a text.</param>
/// <param name="Text">The text; null where it is a number.</param>
[JsonConverter(typeof(FieldLimitConverter))]
public readonly record struct FieldLimit(decimal? Number, string? Text)
{
    /// <summary>A number as a limit.</summary>
    public static implicit operator FieldLimit(decimal number) => new(number, null);

    /// <summary>A number as a limit.</summary>
    public static FieldLimit FromDecimal(decimal number) => number;

    /// <summary>A number, or otherwise a text.</summary>
    public static FieldLimit Parse(string text) =>
        decimal.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : new FieldLimit(null, text);
}
