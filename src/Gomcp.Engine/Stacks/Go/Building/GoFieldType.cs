namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>What a field type is in a generated application.</summary>
/// <param name="Kind">The kind in package form, and the parser's method but for enums.</param>
/// <param name="Type">The Go type; <c>models.</c> stands before it outside package models where that is so.</param>
/// <param name="Tag">The gorm tag of its column, without size and null; empty for none.</param>
/// <param name="Fill">The function of package form that makes it text.</param>
/// <param name="Display">The function of package display that shows it; empty where the value is text already.</param>
/// <param name="Component">The input of package ui.</param>
internal sealed record GoFieldType(string Kind, string Type, string Tag, string Fill, string Display, string Component)
{
    /// <summary>The parser's method.</summary>
    public string Parse => Kind == "Enum" ? "Choice" : Kind;

    /// <summary>Whether people of different languages write it differently.</summary>
    public bool DependsOnLanguage => Display is "Number" or "Float" or "Decimal" or "YesNo" or "Date" or "DateTime";

    /// <summary>Whether the type is declared in package models.</summary>
    public bool IsOfModels => Type is "Date" or "JSON" or "Tags";

    /// <summary>The type outside package models.</summary>
    public string QualifiedType => IsOfModels ? $"models.{Type}" : Type;

    /// <summary>The type in a migration, which does not move when the models do.</summary>
    public string SnapshotType => Type switch
    {
        "Date" => "time.Time",
        "Tags" => "string",
        _ => QualifiedType,
    };
}
