using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gomcp.Engine.Json;

/// <summary>The engine's JSON as people read it in files: indented, line feeds, and only what JSON itself asks for escaped.</summary>
public static class IndentedJson
{
    /// <summary>The serialization metadata of that form.</summary>
    public static EngineJsonContext Context { get; } = new(new JsonSerializerOptions(EngineJsonContext.Default.Options)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
