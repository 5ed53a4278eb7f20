using System.Text.Json.Serialization;

namespace Gomcp.Engine.Tools.Common;

/// <summary>What happens to a file.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChangeAction>))]
public enum ChangeAction
{
    /// <summary>A new file.</summary>
    [JsonStringEnumMemberName("create")]
    Create,

    /// <summary>A file nobody had edited gets its new text.</summary>
    [JsonStringEnumMemberName("update")]
    Update,

    /// <summary>A file that a person had edited gets both.</summary>
    [JsonStringEnumMemberName("merge")]
    Merge,

    /// <summary>A file is removed.</summary>
    [JsonStringEnumMemberName("delete")]
    Delete,

    /// <summary>A person's file stays as it is although it is generated differently now.</summary>
    [JsonStringEnumMemberName("keep")]
    Keep,

    /// <summary>The file needs a decision.</summary>
    [JsonStringEnumMemberName("conflict")]
    Conflict,
}
