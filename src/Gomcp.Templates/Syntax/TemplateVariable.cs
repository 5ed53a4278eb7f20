namespace Gomcp.Templates.Syntax;

/// <summary>A variable of a template.</summary>
/// <param name="Name">Its name without the dollar.</param>
/// <param name="Slot">Its number, unique within the template: an inner one of the same name is another.</param>
public sealed record TemplateVariable(string Name, int Slot);
