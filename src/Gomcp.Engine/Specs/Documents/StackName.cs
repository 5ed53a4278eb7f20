using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs.Documents;

/// <summary>What kind of application is generated.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StackName>))]
public enum StackName
{
    /// <summary>Go with chi, templ, htmx, Tailwind CSS and GORM.</summary>
    [JsonStringEnumMemberName("go")]
    Go,
}
