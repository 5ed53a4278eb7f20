namespace Gomcp.Engine.Specs;

/// <summary>A reference from each record of a domain to one record of another.</summary>
/// <param name="Name">What this side calls it: <c>category</c>; the column is <c>category_id</c>.</param>
/// <param name="Target">The domain referred to.</param>
/// <param name="Required">Whether a record must have one.</param>
/// <param name="OnDelete">What the database does when the target is deleted.</param>
/// <param name="Label">What people read.</param>
/// <param name="Help">A sentence under the input; null for none.</param>
/// <param name="InList">Whether the list has a column for it.</param>
public sealed record RelationSpec(
    FieldName Name,
    DomainName Target,
    bool Required,
    OnDelete OnDelete,
    Label Label,
    Label? Help,
    bool InList)
{
    /// <summary>What it was called until now, where it is renamed; gomcp.json does not keep it.</summary>
    public FieldName? Was { get; init; }
}
