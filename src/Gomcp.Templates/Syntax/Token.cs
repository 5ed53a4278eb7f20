namespace Gomcp.Templates.Syntax;

/// <summary>One token of an action.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its name or value: a field without its dot, a variable with its dollar, a text unquoted.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Glued">Whether no blank stands before it: <c>.A.B</c> is one operand, <c>.A .B</c> are two.</param>
internal readonly record struct Token(TokenKind Kind, string Value, SourceSpan Span, bool Glued)
{
    /// <summary>The token as an error message shows it.</summary>
    public string Display => Kind switch
    {
        TokenKind.Field => "." + Value,
        TokenKind.Text => "a text",
        TokenKind.End => "the end of the action",
        _ => Value,
    };
}
