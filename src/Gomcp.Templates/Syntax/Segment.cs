using System.Collections.Immutable;

namespace Gomcp.Templates.Syntax;

/// <summary>A piece of a template: text, a comment or an action.</summary>
internal abstract record Segment(SourceSpan Span)
{
    public sealed record Text(SourceSpan Span, string Value) : Segment(Span);

    public sealed record Comment(SourceSpan Span, string Value, SourcePosition ValueStart) : Segment(Span);

    public sealed record Action(SourceSpan Span, ImmutableArray<Token> Tokens, bool HasFailed) : Segment(Span);
}
