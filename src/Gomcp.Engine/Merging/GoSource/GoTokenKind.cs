namespace Gomcp.Engine.Merging.GoSource;

/// <summary>What a <see cref="GoToken"/> is.</summary>
internal enum GoTokenKind
{
    /// <summary>A name, predeclared ones included.</summary>
    Identifier,

    /// <summary>One of Go's 25 keywords.</summary>
    Keyword,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A string or rune, with its quotes.</summary>
    Text,

    /// <summary>An operator or a bracket.</summary>
    Operator,

    /// <summary>A comment of either form.</summary>
    Comment,
}
