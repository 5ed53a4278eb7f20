using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs;

/// <summary>Where a method of a person's own stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MethodLayer>))]
public enum MethodLayer
{
    /// <summary>The service: <c>s.repository</c> is at hand.</summary>
    [JsonStringEnumMemberName("service")]
    Service,

    /// <summary>The repository: <c>r.db</c> is at hand.</summary>
    [JsonStringEnumMemberName("repository")]
    Repository,
}
