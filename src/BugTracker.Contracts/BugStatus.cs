using System.Text.Json.Serialization;

namespace BugTracker.Contracts;

/// <summary>Where a bug stands.</summary>
public enum BugStatus
{
    /// <summary>Reported and not yet dealt with.</summary>
    [JsonStringEnumMemberName("open")]
    Open,

    /// <summary>Dealt with; final, there is no way back.</summary>
    [JsonStringEnumMemberName("closed")]
    Closed,
}
