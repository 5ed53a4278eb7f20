namespace Gomcp.Commands.Shorthand;

/// <summary>What an option takes.</summary>
internal enum OptionKind
{
    /// <summary>Nothing, or true or false.</summary>
    Flag,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A number, a day, a time or a moment.</summary>
    Limit,

    /// <summary>A whole number that is not negative.</summary>
    Count,

    /// <summary>Words between commas.</summary>
    List,

    /// <summary>The input of a field.</summary>
    FormType,

    /// <summary>What happens when the target is deleted.</summary>
    OnDelete,
}
