using BugTracker.Client.Calls;

namespace McpMgr;

/// <summary>What the process says to a script; documented in docs/bug-tracker.md.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int Invalid = 2;
    public const int Conflict = 3;
    public const int NotFound = 4;
    public const int Forbidden = 5;
    public const int Unavailable = 6;

    public static int Of(CallFailureKind kind) => kind switch
    {
        CallFailureKind.Conflict => Conflict,
        CallFailureKind.NotFound => NotFound,
        CallFailureKind.Forbidden => Forbidden,
        CallFailureKind.Rejected => Invalid,
        _ => Unavailable,
    };
}
