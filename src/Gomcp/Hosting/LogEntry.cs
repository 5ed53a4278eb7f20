using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Gomcp.Hosting;

/// <summary>One thing worth logging.</summary>
internal sealed record LogEntry(DateTimeOffset Time, LogLevel Level, string Category, string Message, Exception? Exception)
{
    public string ToText()
    {
        var details = Exception is null ? "" : $"{Environment.NewLine}{Exception}";
        return string.Create(CultureInfo.InvariantCulture, $"{Time:yyyy-MM-ddTHH:mm:ss.fffZ} {Word} {Category}: {Message}{details}");
    }

    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("time", Time.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
            json.WriteString("level", Word);
            json.WriteString("category", Category);
            json.WriteString("message", Message);
            if (Exception is not null)
            {
                json.WriteString("exception", Exception.ToString());
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private string Word => Level switch
    {
        LogLevel.Trace => "trace",
        LogLevel.Debug => "debug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warning",
        LogLevel.Error => "error",
        _ => "critical",
    };
}
