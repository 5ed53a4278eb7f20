using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs;

/// <summary>How two domains belong together.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RelationKind>))]
public enum RelationKind
{
    /// <summary>Each record refers to one record of the target.</summary>
    [JsonStringEnumMemberName("belongs_to")]
    BelongsTo,
}
