using System.Collections.Immutable;

namespace Gomcp.Engine.Specs;

/// <summary>One field of a domain, everything about it decided.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Required">Whether it must be given; otherwise it may be absent, which is not the same as empty or zero.</param>
/// <param name="Unique">Whether no two records may share a value.</param>
/// <param name="Index">Whether lookups by it are indexed.</param>
/// <param name="Default">What a new form shows, in the type's own notation; null for nothing.</param>
/// <param name="Range">Smallest and largest number allowed.</param>
/// <param name="Length">Fewest and most characters allowed; only for text types.</param>
/// <param name="Pattern">A regular expression that the whole text must match; null for none.</param>
/// <param name="Options">The words of an enum, in order; empty for other types.</param>
/// <param name="FormType">The input that a person fills in.</param>
/// <param name="Label">What people read.</param>
/// <param name="Help">A sentence under the input; null for none.</param>
/// <param name="Searchable">Whether the list's search looks into it.</param>
/// <param name="Sortable">Whether the list can be sorted by it.</param>
/// <param name="Filterable">Whether the list can be narrowed by it.</param>
/// <param name="InList">Whether the list has a column for it.</param>
public sealed record FieldSpec(
    FieldName Name,
    FieldType Type,
    bool Required,
    bool Unique,
    bool Index,
    string? Default,
    NumberRange Range,
    LengthRange Length,
    FieldPattern? Pattern,
    ImmutableArray<EnumOption> Options,
    FormType FormType,
    Label Label,
    Label? Help,
    bool Searchable,
    bool Sortable,
    bool Filterable,
    bool InList)
{
    /// <summary>First and last day, time or moment allowed.</summary>
    public MomentRange Moments { get; init; }

    /// <summary>What it was called until now, where it is renamed; gomcp.json does not keep it.</summary>
    public FieldName? Was { get; init; }

    /// <summary>Whether a record may be without it; what has a default gets that instead.</summary>
    public bool IsNullable => !Required && (Type is FieldType.Bool || Default is null);
}
