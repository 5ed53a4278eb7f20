using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs;

/// <summary>A reference from each record of a domain to one record of another: belongs_to.</summary>
/// <param name="Name">What this side calls it: <c>category</c>.</param>
/// <param name="Target">The domain referred to.</param>
/// <param name="Key">The foreign key's column: <c>category_id</c>.</param>
/// <param name="References">The unique, required field of the target that the key holds; null for its id.</param>
/// <param name="Required">Whether a record must have one.</param>
/// <param name="Unique">Whether no two records may refer to the same one.</param>
/// <param name="OnDelete">What the database does when the target is deleted.</param>
/// <param name="Preload">Whether lists load the target along with each record.</param>
/// <param name="Display">The field of the target that stands for it; null for what the target is called everywhere.</param>
/// <param name="Label">What people read.</param>
/// <param name="Help">A sentence under the input; null for none.</param>
/// <param name="InList">Whether the list has a column for it.</param>
public sealed record RelationSpec(
    FieldName Name,
    DomainName Target,
    NameWords Key,
    NameWords? References,
    bool Required,
    bool Unique,
    OnDelete OnDelete,
    bool Preload,
    NameWords? Display,
    Label Label,
    Label? Help,
    bool InList)
{
    /// <summary>What it was called until now, where it is renamed; gomcp.json does not keep it.</summary>
    public FieldName? Was { get; init; }

    /// <summary>The field that the key holds, found in the target; null for its id.</summary>
    public FieldSpec? Referred { get; init; }
}
