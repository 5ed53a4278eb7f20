namespace Gomcp.Templates.Generator;

/// <summary>A template file.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Name">Its logical name.</param>
internal sealed record IndexFile(string Path, string Name);
