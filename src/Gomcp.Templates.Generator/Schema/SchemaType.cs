namespace Gomcp.Templates.Generator;

/// <summary>A type that templates can reach.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Reference">How C# names it.</param>
/// <param name="Type">The C# that makes its template type.</param>
/// <param name="Bases">The full names of the types that it also is.</param>
/// <param name="Members">Its members.</param>
internal sealed record SchemaType(string Name, string Reference, string Type, EquatableArray<string> Bases, EquatableArray<SchemaMember> Members);
