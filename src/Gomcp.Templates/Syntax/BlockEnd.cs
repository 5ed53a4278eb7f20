namespace Gomcp.Templates.Syntax;

/// <summary>The action that ended the body of a block; the end of the file where it has none.</summary>
/// <param name="Action">The <c>end</c> or <c>else</c>.</param>
/// <param name="Rest">What follows its first word.</param>
internal readonly record struct BlockEnd(Segment.Action? Action, ExpressionParser? Rest)
{
    public bool IsElse => Action?.Tokens[0].Value == "else";

    public bool IsElseIf => IsElse && Rest!.Peek is { Kind: TokenKind.Identifier, Value: "if" };
}
