using System.Collections.Immutable;

namespace Gomcp.Templates.Syntax;

/// <summary>A parsed template file.</summary>
/// <param name="ModelType">The model type that the file declares.</param>
/// <param name="Body">What it renders.</param>
/// <param name="Definitions">The templates that it defines.</param>
/// <param name="Errors">Everything that is wrong with it, in order; the rest is not to be used when there is any.</param>
public sealed record TemplateDocument(
    ModelTypeName? ModelType,
    ImmutableArray<TemplateNode> Body,
    ImmutableArray<TemplateDefinition> Definitions,
    ImmutableArray<TemplateError> Errors)
{
    /// <summary>Whether the file only defines templates for others and renders nothing itself.</summary>
    public bool IsLibrary => Definitions.Length > 0 && Body.All(n => n is TemplateNode.Text text && string.IsNullOrWhiteSpace(text.Value));
}
