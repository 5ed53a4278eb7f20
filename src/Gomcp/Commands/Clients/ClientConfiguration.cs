using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gomcp.Engine.Problems;

namespace Gomcp.Commands.Clients;

/// <summary>A client's configuration with this server in it.</summary>
internal static class ClientConfiguration
{
    private const string ServerName = "gomcp";

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Adds the server to a configuration; other servers and settings stay as they are.</summary>
    /// <param name="existing">What the file holds; null where there is none.</param>
    /// <param name="client">Whose it is.</param>
    /// <param name="command">How the server is started.</param>
    /// <returns>The new text, or why the old one cannot be changed without losing something.</returns>
    public static Outcome<string> Add(string? existing, McpClientKind client, ServerCommandLine command)
    {
        if (Read(existing) is not { } document || (document.TryGetPropertyValue(client.ServersKey, out var servers) && servers is not JsonObject))
        {
            return new Problem(
                ProblemCodes.JsonInvalid, client.File, "It is no plain JSON object: comments in it would be lost.", "Add the entry by hand; without --write it is printed.");
        }

        if (servers is not JsonObject entries)
        {
            entries = [];
            document[client.ServersKey] = entries;
        }

        entries[ServerName] = EntryOf(command);
        return Write(document);
    }

    private static JsonObject? Read(string? existing)
    {
        if (string.IsNullOrWhiteSpace(existing))
        {
            return [];
        }

        try
        {
            return JsonNode.Parse(existing, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonObject EntryOf(ServerCommandLine command)
    {
        var arguments = new JsonArray();
        foreach (var argument in command.Arguments)
        {
            arguments.Add((JsonNode)argument);
        }

        return new JsonObject { ["type"] = "stdio", ["command"] = command.Program, ["args"] = arguments };
    }

    private static string Write(JsonObject document)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            document.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }
}
