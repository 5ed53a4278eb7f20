using Gomcp.Engine.Files;

namespace Gomcp.Engine.Applying;

/// <summary>What an operation did to one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Before">What was there.</param>
/// <param name="After">What was there afterwards.</param>
public sealed record RecordedFile(ProjectPath Path, ContentHash Before, ContentHash After);
