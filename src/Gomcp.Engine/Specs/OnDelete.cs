using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs;

/// <summary>What the database does with records that refer to one being deleted.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OnDelete>))]
public enum OnDelete
{
    /// <summary>Refuses the deletion.</summary>
    [JsonStringEnumMemberName("restrict")]
    Restrict,

    /// <summary>Deletes them too.</summary>
    [JsonStringEnumMemberName("cascade")]
    Cascade,

    /// <summary>Keeps them without the reference; only for optional relations.</summary>
    [JsonStringEnumMemberName("set_null")]
    SetNull,
}
