using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs;

/// <summary>Who may use the pages of a domain.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RouteGroup>))]
public enum RouteGroup
{
    /// <summary>Everybody, also to change records.</summary>
    [JsonStringEnumMemberName("open")]
    Open,

    /// <summary>Everybody to read, people with an account to change records.</summary>
    [JsonStringEnumMemberName("public")]
    Public,

    /// <summary>People with an account.</summary>
    [JsonStringEnumMemberName("authenticated")]
    Authenticated,

    /// <summary>Admins.</summary>
    [JsonStringEnumMemberName("admin")]
    Admin,
}
