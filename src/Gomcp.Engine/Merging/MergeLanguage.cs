namespace Gomcp.Engine.Merging;

/// <summary>Whose rules a file follows while it is merged.</summary>
internal enum MergeLanguage
{
    /// <summary>Lines without a meaning of their own.</summary>
    Plain,

    /// <summary>Indentation carries meaning (YAML, Markdown).</summary>
    Indented,

    /// <summary>Keys belong to the table above them (TOML).</summary>
    Toml,

    /// <summary>Go.</summary>
    Go,

    /// <summary>templ: Go declarations and markup.</summary>
    Templ,
}
