namespace Gomcp.Templates.Syntax;

/// <summary>What a function computes.</summary>
public enum TemplateFunctionKind
{
    /// <summary>Code for one language from any text.</summary>
    Filter,

    /// <summary>Whether all of its conditions hold.</summary>
    And,

    /// <summary>Whether one of its conditions holds.</summary>
    Or,

    /// <summary>Whether its condition does not hold.</summary>
    Not,

    /// <summary>Whether the first value equals one of the others.</summary>
    Equal,

    /// <summary>Whether two values differ.</summary>
    NotEqual,

    /// <summary>Whether an integer is less than another.</summary>
    Less,

    /// <summary>Whether an integer is at most another.</summary>
    LessOrEqual,

    /// <summary>Whether an integer is greater than another.</summary>
    Greater,

    /// <summary>Whether an integer is at least another.</summary>
    GreaterOrEqual,

    /// <summary>How many items a collection has.</summary>
    Length,

    /// <summary>A text from a format and values.</summary>
    Format,
}
