using System.Text.Json.Serialization;

namespace McpMgr.Configuration;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true)]
[JsonSerializable(typeof(ConfigFileContent))]
internal sealed partial class ConfigJson : JsonSerializerContext;
