using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Gomcp.Engine.Files;

namespace Gomcp.Engine.Applying;

/// <summary>An operation's record as a JSON file.</summary>
internal static class OperationRecordJson
{
    private const int Format = 1;

    public static byte[] Encode(OperationRecord record)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("id", record.Id.Value);
            json.WriteString("tool", record.Tool);
            json.WriteString("time", record.Time.ToString("O", CultureInfo.InvariantCulture));
            json.WritePropertyName("request");
            json.WriteRawValue(record.Request.Span);
            json.WriteString("spec_before", record.SpecBefore.Value);
            json.WriteString("spec_after", record.SpecAfter.Value);
            json.WriteStartArray("files");
            foreach (var file in record.Files)
            {
                json.WriteStartObject();
                json.WriteString("path", file.Path.Value);
                json.WriteString("before", file.Before.Value);
                json.WriteString("after", file.After.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Reads a record; null when it is none, or of a format that this version does not know.</summary>
    public static OperationRecord? TryDecode(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            if (root.GetProperty("format").GetInt32() != Format)
                return null;
            return new OperationRecord(
                OperationId.TryParse(Text(root, "id")) ?? throw new FormatException(),
                Text(root, "tool"),
                DateTimeOffset.ParseExact(Text(root, "time"), "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
                Encoding.UTF8.GetBytes(root.GetProperty("request").GetRawText()),
                Hash(root, "spec_before"),
                Hash(root, "spec_after"),
                [.. root.GetProperty("files").EnumerateArray().Select(File)]);
        }
        catch (Exception e) when (e is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static RecordedFile File(JsonElement file) => new(
        ProjectPath.TryParse(Text(file, "path")) ?? throw new FormatException(),
        Hash(file, "before"),
        Hash(file, "after"));

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString() ?? throw new FormatException();

    private static ContentHash Hash(JsonElement parent, string name) =>
        ContentHash.TryParse(Text(parent, name)) ?? throw new FormatException();
}
