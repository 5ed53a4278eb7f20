using Gomcp.Templates.Syntax;

namespace Gomcp.Templates.Interpretation;

/// <summary>What the calls of one rendering share.</summary>
internal sealed class RenderState(TemplateWriter writer, TemplateBindings bindings)
{
    public TemplateWriter Writer { get; } = writer;

    public TemplateBindings Bindings { get; } = bindings;

    /// <summary>What stopped the rendering; null while nothing did.</summary>
    public TemplateError? Error { get; set; }
}
