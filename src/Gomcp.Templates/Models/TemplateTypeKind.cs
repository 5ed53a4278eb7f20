namespace Gomcp.Templates.Models;

/// <summary>What a template can do with values of a type.</summary>
public enum TemplateTypeKind
{
    /// <summary>Only read their members.</summary>
    Other,

    /// <summary>Decide by them.</summary>
    Boolean,

    /// <summary>Write and compare them.</summary>
    Integer,

    /// <summary>Filter them: a string.</summary>
    Text,

    /// <summary>Filter them: a request's text.</summary>
    UserText,

    /// <summary>Write them as they are.</summary>
    Code,

    /// <summary>Range over them and count them.</summary>
    Collection,
}
