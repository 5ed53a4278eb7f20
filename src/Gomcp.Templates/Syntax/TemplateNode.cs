using System.Collections.Immutable;

namespace Gomcp.Templates.Syntax;

/// <summary>A piece of a template's body.</summary>
/// <param name="Span">Where it is; for a block, its opening action.</param>
public abstract record TemplateNode(SourceSpan Span)
{
    /// <summary>Constant text.</summary>
    public sealed record Text(SourceSpan Span, string Value) : TemplateNode(Span);

    /// <summary>A value that is written.</summary>
    public sealed record Output(SourceSpan Span, TemplateExpression Value) : TemplateNode(Span);

    /// <summary>A variable that is declared or set.</summary>
    public sealed record Assignment(SourceSpan Span, TemplateVariable Variable, bool IsDeclaration, TemplateExpression Value) : TemplateNode(Span);

    /// <summary><c>if</c> with its <c>else if</c> branches and its <c>else</c>.</summary>
    public sealed record If(SourceSpan Span, ImmutableArray<TemplateBranch> Branches, ImmutableArray<TemplateNode> Else) : TemplateNode(Span);

    /// <summary><c>with</c>: the dot becomes the value where it is present.</summary>
    public sealed record With(SourceSpan Span, TemplateBranch Branch, ImmutableArray<TemplateNode> Else) : TemplateNode(Span);

    /// <summary><c>range</c>: the dot becomes each item.</summary>
    public sealed record Range(
        SourceSpan Span,
        TemplateVariable? Index,
        TemplateVariable? Item,
        TemplateExpression Source,
        ImmutableArray<TemplateNode> Body,
        ImmutableArray<TemplateNode> Else) : TemplateNode(Span);

    /// <summary><c>template</c>: another template is rendered in place.</summary>
    public sealed record Include(SourceSpan Span, string Name, SourceSpan NameSpan, TemplateExpression Model) : TemplateNode(Span);
}
