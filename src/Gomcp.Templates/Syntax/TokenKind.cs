namespace Gomcp.Templates.Syntax;

/// <summary>What a token of an action is.</summary>
internal enum TokenKind
{
    Identifier,
    Dot,
    Field,
    Variable,
    Text,
    Integer,
    Pipe,
    LeftParenthesis,
    RightParenthesis,
    Comma,
    Declare,
    Assign,
    End,
}
