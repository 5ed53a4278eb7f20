using System.Text.Json;
using System.Text.Json.Serialization;

namespace BugTracker.Contracts;

/// <summary>Writes and reads times as <see cref="Timestamps"/> does.</summary>
public sealed class TimestampConverter : JsonConverter<DateTimeOffset>
{
    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Timestamps.TryRead(reader.GetString(), out var time)
            ? time
            : throw new JsonException("The text is not a time in UTC with seven decimals.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Timestamps.Write(value));
}
