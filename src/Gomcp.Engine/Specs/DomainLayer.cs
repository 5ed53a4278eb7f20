using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs;

/// <summary>A layer of a domain, the lowest first: each needs those below it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DomainLayer>))]
public enum DomainLayer
{
    /// <summary>The row in Go, and its table.</summary>
    [JsonStringEnumMemberName("model")]
    Model,

    /// <summary>Reads and writes the table.</summary>
    [JsonStringEnumMemberName("repository")]
    Repository,

    /// <summary>What the application does with the records.</summary>
    [JsonStringEnumMemberName("service")]
    Service,

    /// <summary>Routes; without views they speak JSON only.</summary>
    [JsonStringEnumMemberName("handler")]
    Handler,

    /// <summary>Pages, and an entry in the navigation.</summary>
    [JsonStringEnumMemberName("views")]
    Views,
}
