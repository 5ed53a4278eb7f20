using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>One column of a list, and one way to sort it.</summary>
/// <param name="Key">The sort's key in the address.</param>
/// <param name="LabelKey">The key of the text that people read.</param>
/// <param name="IsShown">Whether the table has a column for it.</param>
/// <param name="IsSortable">Whether the list can be sorted by it.</param>
/// <param name="SortBy">The sort, a Go expression of package listing.</param>
/// <param name="HeadClass">The class of the head cell.</param>
/// <param name="CellClass">The class of the cell.</param>
/// <param name="HasDataLabel">Whether the value alone is unclear on a phone.</param>
/// <param name="IsTitle">Whether it is the link to the record.</param>
/// <param name="Text">The value as text, a Go expression.</param>
/// <param name="Machine">The value for a time element, a Go expression; empty for none.</param>
/// <param name="Badge">The badge component to show instead; empty for none.</param>
/// <param name="Relation">The relation it shows; null for a field.</param>
/// <param name="Link">The free links it shows; null for a field.</param>
public sealed record ColumnModel(
    Code Key,
    Code LabelKey,
    bool IsShown,
    bool IsSortable,
    Code SortBy,
    Code HeadClass,
    Code CellClass,
    bool HasDataLabel,
    bool IsTitle,
    Code Text,
    Code Machine,
    Code Badge,
    RelationModel? Relation,
    LinkModel? Link);
