using Gomcp.Engine.Files;

namespace Gomcp.Engine.Applying;

/// <summary>One file of an application.</summary>
/// <param name="Path">The file.</param>
/// <param name="Before">What was there.</param>
/// <param name="After">What will be there.</param>
/// <param name="ModeBefore">The mode bits of what was there; null where there was nothing or the system has none.</param>
/// <param name="Temporary">Where the new bytes wait.</param>
internal sealed record JournalEntry(ProjectPath Path, ContentHash Before, ContentHash After, UnixFileMode? ModeBefore, ProjectPath Temporary)
{
    public bool IsDeletion => After.IsAbsent;

    /// <summary>Whether it is part of the undo log, which holds the old bytes of the other files and so goes last when all is taken back.</summary>
    public bool IsHistory => Path.IsUnder(ReservedPaths.History);
}
