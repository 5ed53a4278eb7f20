using System.Text.Json.Serialization;

namespace Gomcp.Engine.Tools.Common;

/// <summary>How a call ended.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ResultStatus>))]
public enum ResultStatus
{
    /// <summary>Everything was written.</summary>
    [JsonStringEnumMemberName("applied")]
    Applied,

    /// <summary>A dry run: nothing was written, the plan can be applied.</summary>
    [JsonStringEnumMemberName("planned")]
    Planned,

    /// <summary>There was nothing to do.</summary>
    [JsonStringEnumMemberName("unchanged")]
    Unchanged,

    /// <summary>Nothing was written: conflicts need a decision.</summary>
    [JsonStringEnumMemberName("conflict")]
    Conflict,

    /// <summary>Nothing was written: the request or the project has problems.</summary>
    [JsonStringEnumMemberName("invalid")]
    Invalid,
}
