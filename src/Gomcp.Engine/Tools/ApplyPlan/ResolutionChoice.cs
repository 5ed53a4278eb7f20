using System.Text.Json.Serialization;

namespace Gomcp.Engine.Tools.ApplyPlan;

/// <summary>Whose text stands at a conflict.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ResolutionChoice>))]
public enum ResolutionChoice
{
    /// <summary>The person's.</summary>
    [JsonStringEnumMemberName("keep_mine")]
    KeepMine,

    /// <summary>The generated one.</summary>
    [JsonStringEnumMemberName("take_theirs")]
    TakeTheirs,

    /// <summary>A text of its own.</summary>
    [JsonStringEnumMemberName("text")]
    Text,
}
