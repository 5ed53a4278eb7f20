using System.Text.Json.Serialization;

namespace Gomcp.Engine.Tools.Common;

/// <summary>What to do where a person's change and a generated one cannot both stand.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OnConflict>))]
public enum OnConflict
{
    /// <summary>Write nothing and report the conflicts.</summary>
    [JsonStringEnumMemberName("fail")]
    Fail,

    /// <summary>Keep the person's text at each conflict.</summary>
    [JsonStringEnumMemberName("keep_mine")]
    KeepMine,

    /// <summary>Take the generated text at each conflict.</summary>
    [JsonStringEnumMemberName("take_theirs")]
    TakeTheirs,
}
