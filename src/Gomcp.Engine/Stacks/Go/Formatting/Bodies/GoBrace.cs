namespace Gomcp.Engine.Stacks.Go.Formatting.Bodies;

/// <summary>What a brace encloses.</summary>
internal enum GoBrace
{
    /// <summary>It is no brace.</summary>
    None,

    /// <summary>Statements of an if, for, switch or select, or of nothing.</summary>
    Block,

    /// <summary>Statements of a function literal.</summary>
    Function,

    /// <summary>Fields or methods of a type.</summary>
    Type,

    /// <summary>Elements of a value.</summary>
    Literal,
}
