using System.Collections.Immutable;

namespace Gomcp.Templates.Syntax;

/// <summary>A value in an action.</summary>
/// <param name="Span">Where it is.</param>
public abstract record TemplateExpression(SourceSpan Span)
{
    /// <summary>The current value: <c>.</c></summary>
    public sealed record Dot(SourceSpan Span) : TemplateExpression(Span);

    /// <summary>The template's whole model: <c>$</c></summary>
    public sealed record Root(SourceSpan Span) : TemplateExpression(Span);

    /// <summary>A variable: <c>$name</c></summary>
    public sealed record Variable(SourceSpan Span, TemplateVariable Declaration) : TemplateExpression(Span);

    /// <summary>A member of a value; the span is that of the member with its dot.</summary>
    public sealed record Member(SourceSpan Span, TemplateExpression Target, string Name) : TemplateExpression(Span);

    /// <summary>A text literal.</summary>
    public sealed record Text(SourceSpan Span, string Value) : TemplateExpression(Span);

    /// <summary>An integer literal.</summary>
    public sealed record Integer(SourceSpan Span, int Value) : TemplateExpression(Span);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record Boolean(SourceSpan Span, bool Value) : TemplateExpression(Span);

    /// <summary>A function or filter with its arguments, a piped value last; the span is that of its name.</summary>
    public sealed record Call(SourceSpan Span, TemplateFunction Function, ImmutableArray<TemplateExpression> Arguments) : TemplateExpression(Span);

    /// <summary>What stands for an expression that could not be read; its error is already reported.</summary>
    public sealed record Faulty(SourceSpan Span) : TemplateExpression(Span);
}
