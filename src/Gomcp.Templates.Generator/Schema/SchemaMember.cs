namespace Gomcp.Templates.Generator;

/// <summary>A property of a model type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The C# that makes its template type.</param>
internal sealed record SchemaMember(string Name, string Type);
