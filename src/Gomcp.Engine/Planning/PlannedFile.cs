using Gomcp.Engine.Files;
using Gomcp.Engine.Merging;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Planning;

/// <summary>What happens to one managed file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Action">What happens; null when the file stays as it is and nobody needs to hear of it.</param>
/// <param name="Mine">What is there now.</param>
/// <param name="Result">What will be there; null for nothing. With a conflict, what is there now.</param>
/// <param name="Mode">Who may read it.</param>
/// <param name="Merge">The merge behind it; null when none was needed.</param>
public sealed record PlannedFile(
    ProjectPath Path,
    ChangeAction? Action,
    FileContent Mine,
    ReadOnlyMemory<byte>? Result,
    FileAccessMode Mode = FileAccessMode.Normal,
    MergeResult? Merge = null);
