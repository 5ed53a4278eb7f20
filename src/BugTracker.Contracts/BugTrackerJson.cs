using System.Text.Json.Serialization;

namespace BugTracker.Contracts;

/// <summary>How the wire records are written and read; source-generated, so that nothing needs reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.Strict,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UseStringEnumConverter = true,
    Converters = [typeof(TimestampConverter)])]
[JsonSerializable(typeof(BugReport))]
[JsonSerializable(typeof(BugReceipt))]
[JsonSerializable(typeof(Bug))]
[JsonSerializable(typeof(BugPage))]
[JsonSerializable(typeof(CloseRequest))]
[JsonSerializable(typeof(ProblemDetails))]
public sealed partial class BugTrackerJson : JsonSerializerContext;
