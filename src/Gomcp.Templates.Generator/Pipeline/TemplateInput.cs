namespace Gomcp.Templates.Generator;

/// <summary>A template file as the build gives it.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Name">Its logical name.</param>
/// <param name="Text">Its characters.</param>
internal sealed record TemplateInput(string Path, string Name, string Text);
