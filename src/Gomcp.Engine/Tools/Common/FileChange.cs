namespace Gomcp.Engine.Tools.Common;

/// <summary>What happens to one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Action">What happens.</param>
/// <param name="Added">Lines added.</param>
/// <param name="Removed">Lines removed.</param>
/// <param name="Diff">Unified diff, on a dry run; may be cut.</param>
public sealed record FileChange(string Path, ChangeAction Action, int Added, int Removed, string? Diff = null);
