using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs.Documents;

/// <summary>A limit is a number or a text in JSON.</summary>
public sealed class FieldLimitConverter : JsonConverter<FieldLimit>
{
    /// <inheritdoc/>
    public override FieldLimit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is not JsonTokenType.Number ? new FieldLimit(null, reader.GetString())
        : reader.TryGetDecimal(out var number) ? number
        : new FieldLimit(null, Encoding.UTF8.GetString(reader.ValueSpan));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FieldLimit value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(value.Text);
        }
    }
}
