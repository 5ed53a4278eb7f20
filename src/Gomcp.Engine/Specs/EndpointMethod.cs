using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs;

/// <summary>The method of a request.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EndpointMethod>))]
public enum EndpointMethod
{
    /// <summary>Reads.</summary>
    [JsonStringEnumMemberName("GET")]
    Get,

    /// <summary>Does something.</summary>
    [JsonStringEnumMemberName("POST")]
    Post,

    /// <summary>Replaces.</summary>
    [JsonStringEnumMemberName("PUT")]
    Put,

    /// <summary>Changes a part.</summary>
    [JsonStringEnumMemberName("PATCH")]
    Patch,

    /// <summary>Removes.</summary>
    [JsonStringEnumMemberName("DELETE")]
    Delete,
}
