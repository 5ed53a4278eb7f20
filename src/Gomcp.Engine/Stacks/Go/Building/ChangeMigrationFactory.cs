using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Migrating;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes the migration of a changed table: its columns on both sides, frozen, and the steps between them.</summary>
internal sealed class ChangeMigrationFactory(ProjectSpec project, TableChange change, MigrationSpec migration)
{
    private const string BeforeVariable = "before";
    private const string AfterVariable = "after";

    private readonly string snapshot = $"{change.After.Name.Singular.Camel}{migration.Number:D4}";

    public ChangeMigrationModel Create(Code function)
    {
        var (aside, back) = (Asides.Up(migration), Asides.Down(migration));
        var up = new StepLines(change, AfterVariable, aside, back).Write();
        var down = new StepLines(change.Reversed, BeforeVariable, back, aside).Write();
        var before = Needs(down, BeforeVariable) ? Snapshot(change.Before, OldSnapshot, change.Columns.Select(column => column.Before)) : null;
        var after = Needs(up, AfterVariable) ? Snapshot(change.After, snapshot, change.Columns.Select(column => column.After)) : null;
        return new ChangeMigrationModel(
            Code.Verified(project.Module.Value),
            Code.Verified(migration.Id),
            function,
            [.. new[] { change.Before, change.After }.DistinctBy(domain => domain.Name).Select(Table)],
            before,
            after,
            Targets(before is not null, after is not null),
            [.. up.Select(Code.Verified)],
            [.. down.Select(Code.Verified)]);
    }

    private string OldSnapshot => $"old{change.After.Name.Singular.Pascal}{migration.Number:D4}";

    private static bool Needs(ImmutableArray<string> lines, string variable) => lines.Any(line => line.Contains($"({variable}, ", StringComparison.Ordinal));

    private static ChangedTableModel Table(DomainSpec domain) =>
        new(Code.Verified(StepLines.VariableOf(domain)), GoNames.Column(domain.Name.Plural));

    private ColumnSnapshotModel Snapshot(DomainSpec domain, string type, IEnumerable<ColumnState?> columns)
    {
        var all = columns.OfType<ColumnState>().ToImmutableArray();
        var indexes = all.Select(column => column.Index);
        var needsMark = all.Any(column => column.Name == DeletionColumns.MarkColumn || column.Index is { EndsWithMark: true });
        var fields = all.Where(column => column.Name != DeletionColumns.MarkColumn).SelectMany(Fields)
            .Concat(needsMark ? [DeletionColumns.MarkIn(indexes)] : []);
        return new ColumnSnapshotModel(
            Code.Verified(type),
            GoNames.Column(domain.Name.Plural),
            [.. change.RenamesTable ? SortFields(domain).Concat(fields) : fields]);
    }

    // A table that gets another name gets its index of the default sort anew.
    private static IEnumerable<SnapshotFieldModel> SortFields(DomainSpec domain)
    {
        var index = GoNames.Constraint("idx", domain.Name.Plural, GoNames.CreatedAt);
        return
        [
            new(Code.Literal("ID"), Code.Literal("uint64"), GormTag.Of($"index:{index},priority:2")),
            new(Code.Literal("CreatedAt"), Code.Literal("time.Time"), GormTag.Of($"precision:6;not null;index:{index},priority:1")),
        ];
    }

    private IEnumerable<SnapshotFieldModel> Fields(ColumnState column)
    {
        yield return new SnapshotFieldModel(
            Code.Verified(column.Member),
            Code.Verified(column.IsNullable ? $"*{column.GoType}" : column.GoType),
            GormTag.Of(
                column.TypeTag,
                column.IsNullable ? "" : "not null",
                DeletionColumns.TagOf(column.Index),
                column.Check is null ? "" : $"check:{column.Check.Name},{column.Check.Condition}"));
        if (column.Reference is { } reference)
        {
            yield return new SnapshotFieldModel(
                Code.Verified(reference.Member),
                Code.Verified($"*{TargetType(reference.Target)}"),
                GormTag.Of(
                    $"foreignKey:{column.Member}",
                    reference.Referred is { } referred ? $"references:{referred.Name}" : "",
                    $"constraint:{reference.Name},OnDelete:{MigrationModelFactory.Action(reference.OnDelete)}"));
        }
    }

    private string TargetType(DomainName target) => $"{snapshot}{target.Singular.Pascal}";

    private ImmutableArray<SnapshotTargetModel> Targets(bool before, bool after) =>
    [
        .. change.Columns
            .SelectMany(column => new[] { before ? column.Before : null, after ? column.After : null })
            .Select(column => column?.Reference)
            .OfType<ReferenceState>()
            .GroupBy(reference => reference.Target)
            .Select(group => new SnapshotTargetModel(
                Code.Verified(TargetType(group.Key)),
                GoNames.Column(group.Key.Plural),
                [.. group.Select(reference => reference.Referred).OfType<SnapshotFieldModel>().DistinctBy(field => field.Name.Text)])),
    ];
}
