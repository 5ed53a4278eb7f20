using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs;

/// <summary>How two domains belong together.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RelationKind>))]
public enum RelationKind
{
    /// <summary>Each record refers to one record of the target.</summary>
    [JsonStringEnumMemberName("belongs_to")]
    BelongsTo,

    /// <summary>At most one record of the target refers to each record.</summary>
    [JsonStringEnumMemberName("has_one")]
    HasOne,

    /// <summary>Records of the target refer to each record.</summary>
    [JsonStringEnumMemberName("has_many")]
    HasMany,

    /// <summary>Records of both sides are linked freely, in a table of its own.</summary>
    [JsonStringEnumMemberName("many_to_many")]
    ManyToMany,
}
