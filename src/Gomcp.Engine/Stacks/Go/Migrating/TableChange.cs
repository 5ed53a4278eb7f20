using System.Collections.Immutable;
using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>What one migration does to the table of a domain.</summary>
/// <param name="Before">The domain as the migration finds it.</param>
/// <param name="After">The domain as it leaves it.</param>
/// <param name="Columns">The columns that differ.</param>
internal sealed record TableChange(DomainSpec Before, DomainSpec After, ImmutableArray<ColumnChange> Columns)
{
    /// <summary>Whether the table gets another name.</summary>
    public bool RenamesTable => !Before.Name.Equals(After.Name);

    /// <summary>The same change in the other direction.</summary>
    public TableChange Reversed => new(After, Before, [.. Columns.Select(column => column.Reversed)]);

    /// <summary>What differs between two states of a domain; columns of one name, or renamed, are one.</summary>
    public static TableChange Of(DomainSpec before, DomainSpec after)
    {
        var columns = ImmutableArray.CreateBuilder<ColumnChange>();
        foreach (var candidate in after.Fields)
        {
            var was = before.Fields.FirstOrDefault(other => other.Name.Equals(candidate.Was ?? candidate.Name));
            columns.Add(new ColumnChange(was is null ? null : ColumnStates.Of(before, was), ColumnStates.Of(after, candidate), was, candidate));
        }

        foreach (var relation in after.Relations)
        {
            var was = before.Relations.FirstOrDefault(other => other.Name.Equals(relation.Was ?? relation.Name));
            columns.Add(new ColumnChange(was is null ? null : ColumnStates.Of(before, was), ColumnStates.Of(after, relation)));
        }

        var (marked, marks) = (DeletionColumns.Of(before), DeletionColumns.Of(after));
        columns.AddRange(marks.Select(column => new ColumnChange(marked.FirstOrDefault(other => other.Name == column.Name), column)));
        var kept = columns.Select(column => column.Before?.Name).ToHashSet();
        columns.AddRange(before.Fields.Select(gone => new ColumnChange(ColumnStates.Of(before, gone), null, gone)).Where(column => !kept.Contains(column.Before!.Name)));
        columns.AddRange(before.Relations.Select(gone => new ColumnChange(ColumnStates.Of(before, gone), null)).Where(column => !kept.Contains(column.Before!.Name)));
        columns.AddRange(marked.Select(gone => new ColumnChange(gone, null)).Where(column => !kept.Contains(column.Before!.Name)));
        return new TableChange(before, after, [.. columns.Where(column => column.IsChange)]);
    }
}
