using System.Collections.Immutable;

namespace Gomcp.Templates.Models;

/// <summary>A type whose members a template can read.</summary>
/// <param name="Type">The type.</param>
/// <param name="Bases">The full names of the types that it also is.</param>
/// <param name="Members">Its members.</param>
public sealed record ModelType(TemplateType Type, ImmutableArray<string> Bases, ImmutableArray<ModelMember> Members);
