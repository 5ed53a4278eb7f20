namespace Gomcp.Templates.Models;

/// <summary>A property of a model.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Read">Reads it from an instance.</param>
public sealed record ModelMember(string Name, TemplateType Type, Func<object, object?> Read);
