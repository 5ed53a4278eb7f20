using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;
using Gomcp.Engine.Stacks.Go.Building;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>
/// What a table has where a deleted record is only hidden: when it was deleted, and a mark that is true or absent. Unique indexes
/// end with the mark: a value is taken by one record that is not deleted, and by any number of those that are.
/// </summary>
internal static class DeletionColumns
{
    /// <summary>The mark, as a field of a snapshot.</summary>
    public const string Mark = "NotDeleted";

    /// <summary>The mark's column.</summary>
    public const string MarkColumn = "not_deleted";

    /// <summary>The column that says when.</summary>
    public const string Moment = "deleted_at";

    /// <summary>The columns of a domain; none where deleting is deleting.</summary>
    public static ImmutableArray<ColumnState> Of(DomainSpec domain) => !domain.Options.HidesDeleted ? [] :
    [
        new(Moment, "DeletedAt", "time.Time", "precision:6", IsNullable: true, Index: null, Check: null, Reference: null),
        new(MarkColumn, Mark, "bool", "", IsNullable: true, Index: null, Check: null, Reference: null),
    ];

    /// <summary>The unique index of a column.</summary>
    public static IndexState Unique(DomainSpec domain, NameWords column) =>
        new(RuleFactory.Unique(domain, column).Text, IsUnique: true) { EndsWithMark = domain.Options.HidesDeleted };

    /// <summary>How the tag of a column names its index; empty for none.</summary>
    public static string TagOf(IndexState? index) => index switch
    {
        null => "",
        { IsUnique: false } => $"index:{index.Name}",
        { EndsWithMark: true } => $"uniqueIndex:{index.Name},priority:1",
        _ => $"uniqueIndex:{index.Name}",
    };

    /// <summary>The mark as a snapshot has it, at the end of the indexes that end with it.</summary>
    public static SnapshotFieldModel MarkIn(IEnumerable<IndexState?> indexes) => new(
        Code.Literal(Mark),
        Code.Literal("*bool"),
        GormTag.Of([.. indexes.OfType<IndexState>().Where(index => index.EndsWithMark).Select(index => $"uniqueIndex:{index.Name},priority:2")]));

    /// <summary>The same columns as a snapshot of a whole table has them.</summary>
    public static ImmutableArray<SnapshotFieldModel> In(DomainSpec domain, IEnumerable<IndexState?> indexes) => !domain.Options.HidesDeleted ? [] :
    [
        new(Code.Literal("DeletedAt"), Code.Literal("*time.Time"), GormTag.Of("precision:6")),
        MarkIn(indexes),
    ];
}
