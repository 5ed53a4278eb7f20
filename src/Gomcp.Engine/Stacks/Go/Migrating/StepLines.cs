using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Templates.Filters;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>
/// Writes the steps of one direction of a migration, in an order that works on every database: look first, take constraints
/// off, rename, drop, alter, add, and put constraints on.
/// </summary>
/// <param name="change">What happens; reversed for the way back.</param>
/// <param name="after">The Go variable with the columns as they are left.</param>
/// <param name="keeps">The table that keeps the values of dropped columns.</param>
/// <param name="kept">The table that kept them when this was done in the other direction.</param>
internal sealed class StepLines(TableChange change, string after, string keeps, string kept)
{
    private readonly List<string> lines = [];
    private readonly string old = VariableOf(change.Before);
    private readonly string table = VariableOf(change.After);

    /// <summary>The Go variable of a domain's table.</summary>
    public static string VariableOf(DomainSpec domain) => domain.Name.Plural.Camel;

    public ImmutableArray<string> Write()
    {
        Look();
        TakeOff();
        RenameAndDrop();
        Alter();
        Add();
        PutOn();
        return [.. lines];
    }

    private IEnumerable<ColumnChange> Kept => change.Columns.Where(column => column is { Before: not null, After: not null });

    private IEnumerable<ColumnChange> Dropped => change.Columns.Where(column => column.After is null);

    private IEnumerable<ColumnChange> Added => change.Columns.Where(column => column.Before is null);

    private IEnumerable<ColumnChange> Filled => Kept.Where(column => column is { Before.IsNullable: true, After.IsNullable: false, FieldAfter: { } to } && Fills.Of(to) is not null);

    // What was filled on the way here.
    private IEnumerable<ColumnChange> Emptied => Kept.Where(column => column is { Before.IsNullable: false, After.IsNullable: true, FieldBefore: { } from } && Fills.Of(from) is not null);

    private void Look()
    {
        foreach (var column in Kept)
        {
            foreach (var guard in column is { FieldBefore: { } from, FieldAfter: { } to } ? Conversions.Guards(from, to) : [])
            {
                lines.Add(guard.Longest > 0
                    ? $"{old}.Longest({Quote(column.Before!.Name)}, {guard.Longest})"
                    : $"{old}.Refuse({Quote(guard.Condition)}, {Quote(guard.Problem)})");
            }

            if (column.After!.Index is { IsUnique: true } index && column.Before!.Index is not { IsUnique: true, EndsWithMark: false })
            {
                lines.AddRange(Distinct(column.Before.Name, index, column.Before.Index));
            }

            if (column.After is { Reference: not null, IsNullable: false } && column.Before!.IsNullable)
            {
                lines.Add($"{old}.Refuse({Quote($"{column.Before.Name} IS NULL")}, {Quote($"there is no {column.Before.Name}")})");
            }
        }

        foreach (var column in Added.Where(column => column.After is { Reference: not null, IsNullable: false }))
        {
            lines.Add($"{old}.Covered({Quote(kept)}, {Quote($"there is no {column.After!.Name} for existing rows")})");
        }

        if (Dropped.Any())
        {
            lines.Add($"{old}.SetAside({Quote(keeps)}, {Names(Dropped.Select(column => column.Before!.Name))})");
        }

        if (Filled.Any())
        {
            lines.Add($"{old}.SetAsideEmpty({Quote(Asides.Empty(keeps))}, {Names(Filled.Select(column => column.Before!.Name))})");
        }
    }

    // Deleted rows may share a value, where they are told apart after this migration and before it.
    private IEnumerable<string> Distinct(string column, IndexState index, IndexState? was)
    {
        if (!index.EndsWithMark || DeletionColumns.Of(change.Before).IsEmpty)
        {
            yield return $"{old}.Distinct({Quote(column)})";
        }
        else if (was is not { EndsWithMark: true })
        {
            yield return $"{old}.DistinctWhere({Quote(column)}, {Quote($"{DeletionColumns.Moment} IS NULL")})";
        }
    }

    private void TakeOff()
    {
        foreach (var column in change.Columns.Where(column => column.Before is not null))
        {
            if (column.Before!.Reference is { } reference && column.IsReferenceChange)
            {
                lines.Add($"{old}.DropConstraint({Quote(reference.Name)})");
            }

            if (column.Before.Check is { } check && (column.After?.Check != check || !column.After.HasTypeOf(column.Before)))
            {
                lines.Add($"{old}.DropConstraint({Quote(check.Name)})");
            }
        }

        foreach (var column in change.Columns.Where(column => column.Before?.Index is { } index && column.After?.Index != index))
        {
            lines.Add($"{old}.DropIndex({Quote(column.Before!.Index!.Name)})");
        }

        if (change.RenamesTable)
        {
            lines.Add($"{old}.DropIndex({Quote(CreatedIndex(change.Before))})");
        }
    }

    private void RenameAndDrop()
    {
        if (change.RenamesTable)
        {
            lines.Add($"{old}.Rename({Quote(change.After.Name.Plural.Snake)})");
        }

        lines.AddRange(Kept.Where(column => column.IsRename).Select(column => $"{table}.RenameColumn({Quote(column.Before!.Name)}, {Quote(column.After!.Name)})"));
        lines.AddRange(Dropped.Select(column => $"{table}.DropColumn({Quote(column.Before!.Name)})"));
    }

    private void Alter()
    {
        foreach (var column in Kept.Where(column => column.IsAlteration))
        {
            if (column is { Before.IsNullable: true, After.IsNullable: false, FieldAfter: { } to } && Fills.Of(to) is { } fill)
            {
                lines.Add($"{table}.Fill({Quote(column.After.Name)}, {fill.Expression})");
            }

            lines.Add($"{table}.AlterColumn({after}, {Quote(column.After!.Member)})");
        }

        if (Emptied.Any())
        {
            lines.Add($"{table}.EmptyAgain({Quote(Asides.Empty(kept))}, {Names(Emptied.Select(column => column.After!.Name))})");
        }
    }

    private void Add()
    {
        lines.AddRange(Added.Select(column => $"{table}.AddColumn({after}, {Quote(column.After!.Member)})"));
        if (Added.Any())
        {
            lines.Add($"{table}.BringBack({Quote(kept)}, {Names(Added.Select(column => column.After!.Name))})");
        }

        if (Added.Any(column => column.After!.Name == DeletionColumns.MarkColumn))
        {
            lines.Add($"{table}.Set({Quote(DeletionColumns.MarkColumn)}, true, {Quote($"{DeletionColumns.Moment} IS NULL")})");
        }

        foreach (var column in Added.Where(column => !column.After!.IsNullable))
        {
            if (column.FieldAfter is { } spec && Fills.Of(spec) is { } fill)
            {
                lines.Add($"{table}.Fill({Quote(column.After!.Name)}, {fill.Expression})");
            }

            lines.Add($"{table}.AlterColumn({after}, {Quote(column.After!.Member)})");
        }
    }

    private void PutOn()
    {
        if (change.RenamesTable)
        {
            lines.Add($"{table}.CreateIndex({after}, {Quote(CreatedIndex(change.After))})");
        }

        foreach (var column in change.Columns.Where(column => column.After is not null))
        {
            if (column.After!.Index is { } index && column.Before?.Index != index)
            {
                lines.Add($"{table}.CreateIndex({after}, {Quote(index.Name)})");
            }

            if (column.After.Check is { } check && (column.Before?.Check != check || !column.After.HasTypeOf(column.Before)))
            {
                lines.Add($"{table}.CreateConstraint({after}, {Quote(check.Name)})");
            }

            if (column.After.Reference is { } reference && column.IsReferenceChange)
            {
                lines.Add($"{table}.CreateConstraint({after}, {Quote(reference.Name)})");
            }
        }
    }

    private static string CreatedIndex(DomainSpec domain) => Building.GoNames.Constraint("idx", domain.Name.Plural, Building.GoNames.CreatedAt).Text;

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    private static string Quote(string text) => GoStringFilter.Apply(text).Text;
}
