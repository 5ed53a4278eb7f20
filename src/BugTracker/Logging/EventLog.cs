using System.Buffers;
using System.Text.Json;
using BugTracker.Api;

namespace BugTracker.Logging;

/// <summary>
/// Writes one line of JSON an event. Nothing that a caller chose is written but the method, cut, and JSON escapes what
/// could end a line; bodies, keys and paths never are.
/// </summary>
internal sealed class EventLog(Stream output, TimeProvider clock)
{
    private readonly Lock gate = new();

    public void Request(ApiRequest request, string route, int status, TimeSpan duration) =>
        Write("info", "request", line =>
        {
            line.WriteString("request_id"u8, request.RequestId);
            line.WriteString("method"u8, request.Method.AsSpan(0, Math.Min(request.Method.Length, 10)));
            line.WriteString("route"u8, route);
            line.WriteNumber("status"u8, status);
            line.WriteNumber("ms"u8, Math.Round(duration.TotalMilliseconds, 1));
        });

    public void Fault(string requestId, Exception fault) =>
        Write("error", "fault", line =>
        {
            line.WriteString("request_id"u8, requestId);
            line.WriteString("error"u8, fault.GetType().Name);
            line.WriteString("detail"u8, fault.ToString());
        });

    public void Note(string level, string name, string detail) => Write(level, name, line => line.WriteString("detail"u8, detail));

    private void Write(string level, string name, Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var line = new Utf8JsonWriter(buffer))
        {
            line.WriteStartObject();
            line.WriteString("time"u8, clock.GetUtcNow().UtcDateTime);
            line.WriteString("level"u8, level);
            line.WriteString("event"u8, name);
            members(line);
            line.WriteEndObject();
        }

        buffer.Write("\n"u8);
        lock (gate)
        {
            output.Write(buffer.WrittenSpan);
            output.Flush();
        }
    }
}
