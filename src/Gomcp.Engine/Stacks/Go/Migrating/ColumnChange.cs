using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>One column before and after a migration; one side is absent where it comes or goes.</summary>
/// <param name="Before">The column as it is found; null for none.</param>
/// <param name="After">The column as it is left; null for none.</param>
/// <param name="FieldBefore">The field behind it; null for the key of a reference, and for none.</param>
/// <param name="FieldAfter">The field that it becomes; null for the key of a reference, and for none.</param>
internal sealed record ColumnChange(ColumnState? Before, ColumnState? After, FieldSpec? FieldBefore = null, FieldSpec? FieldAfter = null)
{
    /// <summary>The same change in the other direction.</summary>
    public ColumnChange Reversed => new(After, Before, FieldAfter, FieldBefore);

    /// <summary>Whether anything is different for the database.</summary>
    public bool IsChange => Before != After;

    /// <summary>Whether a column of another name is meant.</summary>
    public bool IsRename => Before is not null && After is not null && Before.Name != After.Name;

    /// <summary>Whether a foreign key has to be off meanwhile: MySQL keeps the index of one that is on.</summary>
    public bool IsReferenceChange => Before is null || After is null || IsAlteration || Before.Reference != After.Reference || Before.Index != After.Index;

    /// <summary>Whether a column that stays takes other values than before.</summary>
    public bool IsAlteration => Before is not null && After is not null && (!After.HasTypeOf(Before) || After.IsNullable != Before.IsNullable);
}
