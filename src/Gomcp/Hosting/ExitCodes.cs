namespace Gomcp.Hosting;

/// <summary>How the process ends; part of the public contract.</summary>
internal static class ExitCodes
{
    /// <summary>Done, planned, or nothing to do.</summary>
    public const int Done = 0;

    /// <summary>A defect of gomcp.</summary>
    public const int Internal = 1;

    /// <summary>The arguments, the request or the project have problems; nothing was written.</summary>
    public const int Invalid = 2;

    /// <summary>Conflicts need a decision; nothing was written.</summary>
    public const int Conflict = 3;

    /// <summary>What was generated does not build or does not run.</summary>
    public const int VerificationFailed = 4;
}
