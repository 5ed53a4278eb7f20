using System.Text.Json.Serialization;
using BugTracker.Contracts;

namespace McpMgr.Mcp;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(BugListResult))]
[JsonSerializable(typeof(BugResult))]
internal sealed partial class ResultJson : JsonSerializerContext;
