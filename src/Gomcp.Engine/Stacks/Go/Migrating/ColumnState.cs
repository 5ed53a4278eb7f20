namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>One column as a specification asks for it. Two equal states need no migration between them.</summary>
/// <param name="Name">The column: <c>unit_price</c>, <c>category_id</c>.</param>
/// <param name="Member">The field of a snapshot: <c>UnitPrice</c>, <c>CategoryID</c>.</param>
/// <param name="GoType">The type of that field, without the pointer of what may be absent.</param>
/// <param name="TypeTag">Column name, type and size, as settings of a gorm tag.</param>
/// <param name="IsNullable">Whether it may be absent.</param>
/// <param name="Index">Its index; null for none.</param>
/// <param name="Check">The condition that the database checks; null for none.</param>
/// <param name="Reference">The foreign key; null for none.</param>
internal sealed record ColumnState(
    string Name,
    string Member,
    string GoType,
    string TypeTag,
    bool IsNullable,
    IndexState? Index,
    CheckState? Check,
    ReferenceState? Reference)
{
    /// <summary>Whether the values are stored in the same way.</summary>
    public bool HasTypeOf(ColumnState other) => GoType == other.GoType && SizeTag == other.SizeTag;

    // The name of the column can be among the settings, and says nothing about the type.
    private string SizeTag => TypeTag.StartsWith("column:", StringComparison.Ordinal) && TypeTag.IndexOf(';', StringComparison.Ordinal) is var end
        ? (end < 0 ? "" : TypeTag[(end + 1)..])
        : TypeTag;
}
