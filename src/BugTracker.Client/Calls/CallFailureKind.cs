namespace BugTracker.Client.Calls;

/// <summary>Why a call to the tracker did not work, as far as a caller can act on it.</summary>
public enum CallFailureKind
{
    /// <summary>The tracker cannot be reached.</summary>
    Unreachable,

    /// <summary>The address leads to something that is not a tracker, or that cannot prove who it is.</summary>
    WrongAddress,

    /// <summary>The API key is missing or wrong.</summary>
    Forbidden,

    /// <summary>There is no such bug.</summary>
    NotFound,

    /// <summary>The bug is closed with another resolution.</summary>
    Conflict,

    /// <summary>The tracker will never take this request: it is invalid, too large, or its key was used before.</summary>
    Rejected,

    /// <summary>The tracker has too much to do.</summary>
    Busy,

    /// <summary>The tracker failed.</summary>
    ServerError,
}
