using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>Tells what a migration does to records that exist.</summary>
internal static class ChangeWarnings
{
    public static IEnumerable<string> Of(SchemaStep step, MigrationSpec migration)
    {
        if (step.Dropped is { } dropped)
        {
            return [$"{migration.Id} drops the table {dropped.Name.Plural.Snake}; its records are kept in the table {Asides.Up(migration)}, which you drop when nobody needs them."];
        }

        if (step.Unlinked is { } links)
        {
            return [$"{migration.Id} drops the table {links.Table.Snake}; its links are kept in the table {Asides.Up(migration)}, which you drop when nobody needs them."];
        }

        return step.Changed is not { } change ? []
            : [.. OfDeletion(change, migration), .. change.Columns.Where(column => !IsOfDeletion(column)).SelectMany(column => Of(change, column, migration))];
    }

    private static IEnumerable<string> OfDeletion(TableChange change, MigrationSpec migration)
    {
        if (change.Before.Options.HidesDeleted && !change.After.Options.HidesDeleted)
        {
            var table = change.Before.Name.Plural.Snake;
            yield return $"{migration.Id} brings deleted records of {table} back into the list; delete for good those that are to stay away, before it runs. "
                + "It stops, and changes nothing, where one has a unique value that another record has taken. "
                + $"When each was deleted is kept in the table {Asides.Up(migration)}, which you drop when nobody needs it.";
        }
    }

    private static bool IsOfDeletion(ColumnChange column) => column is { FieldBefore: null, FieldAfter: null }
        && (column.After ?? column.Before)!.Name is DeletionColumns.Moment or DeletionColumns.MarkColumn;

    private static IEnumerable<string> Of(TableChange change, ColumnChange column, MigrationSpec migration)
    {
        var table = change.Before.Name.Plural.Snake;
        if (column.After is not { } after)
        {
            yield return $"{migration.Id} drops {table}.{column.Before!.Name}; its values are kept in the table {Asides.Up(migration)}, which you drop when nobody needs them.";
            yield break;
        }

        var mustHave = !after.IsNullable && column.Before is not { IsNullable: false };
        if (mustHave && after.Reference is not null)
        {
            yield return column.Before is null
                ? $"{migration.Id} runs only where {table} has no records: there is no {after.Name} for existing ones. Where there are some, make it optional first."
                : $"{migration.Id} stops where a record of {table} has no {after.Name}.";
        }
        else if (mustHave && column.FieldAfter is { } spec && Fills.Of(spec) is { } fill)
        {
            yield return $"{migration.Id} gives existing records of {table} without {after.Name} this value: {fill.Words}.";
        }

        if (column is { Before: { } before, FieldBefore: { } from, FieldAfter: { } to })
        {
            if (Conversions.Guards(from, to).Length > 0 || (after.Index is { IsUnique: true } && before.Index is not { IsUnique: true }))
            {
                yield return $"{migration.Id} stops, and changes nothing, where records of {table} have values that {after.Name} no longer allows.";
            }
        }
    }
}
