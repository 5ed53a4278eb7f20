using System.Collections.Immutable;

namespace Gomcp.Templates.Syntax;

/// <summary>A template that another calls by name.</summary>
/// <param name="Span">Its name, where it is defined.</param>
/// <param name="Name">Its name.</param>
/// <param name="ModelType">Its own model type; the file's where none is declared.</param>
/// <param name="Body">What it renders.</param>
public sealed record TemplateDefinition(SourceSpan Span, string Name, ModelTypeName? ModelType, ImmutableArray<TemplateNode> Body);
