using System.Collections.Immutable;
using CsCheck;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Building;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Stacks.Go;
using Gomcp.Engine.Stacks.Go.Migrating;

namespace Gomcp.Engine.Tests.Rendering;

/// <summary>Whatever a specification goes through, its migrations lead from table to table without a gap, in both directions.</summary>
public sealed class When_specifications_change_at_random
{
    private const int Changes = 12;

    [Fact]
    public void Migrations_lead_to_the_tables_that_are_wanted_and_back() => Gen.Int.Sample(
        seed =>
        {
            var history = new RandomHistory(seed);
            var tables = new Dictionary<string, ImmutableDictionary<string, ColumnState>>(StringComparer.Ordinal);
            ProjectSpec? before = null;
            for (var i = 0; i < Changes; i++)
            {
                var wanted = ProjectSpecBuilder.Build(history.Next());
                Assert.True(wanted.IsSuccess, string.Join('\n', wanted.Problems));
                var settled = ChangeIntents.Resolve(before, wanted.Value with { Migrations = before?.Migrations ?? [] });
                Assert.True(settled.IsSuccess, string.Join('\n', settled.Problems));
                var migrated = MigrationPlanner.Plan(before, before, settled.Value);
                if (!migrated.IsSuccess)
                {
                    history.TakeBack();
                    continue;
                }

                var steps = SchemaSteps.Of(before, settled.Value);
                var start = tables.ToDictionary(StringComparer.Ordinal);
                foreach (var step in steps)
                    Apply(tables, step);
                AssertSame(TablesOf(migrated.Value.Spec), tables);
                foreach (var step in steps.Reverse())
                    Apply(tables, Reverse(step));
                AssertSame(start, tables);
                foreach (var step in steps)
                    Apply(tables, step);

                Assert.Equal(steps.Length, MigrationRenderer.Models(before, migrated.Value.Spec).Length);
                before = Reread(migrated.Value.Spec);
                Assert.Empty(SchemaSteps.Of(before, before));
            }

            var ids = before!.Migrations.Select(migration => migration.Id).ToList();
            Assert.Equal(ids.Distinct().Count(), ids.Count);
        },
        iter: 150,
        threads: 1);

    private static SchemaStep Reverse(SchemaStep step) => step.Changed is { } change
        ? step with { Changed = change.Reversed }
        : step with { Created = step.Dropped, Dropped = step.Created };

    private static void Apply(Dictionary<string, ImmutableDictionary<string, ColumnState>> tables, SchemaStep step)
    {
        if (step.Created is { } created)
            Assert.True(tables.TryAdd(created.Name.ToString(), ColumnsOf(created)), $"{created.Name} is there already.");
        if (step.Dropped is { } dropped)
            Assert.True(tables.Remove(dropped.Name.ToString()), $"{dropped.Name} is not there.");
        if (step.Changed is not { } change)
            return;

        if (change.RenamesTable)
        {
            // The databases themselves keep references to a table that gets another name.
            foreach (var (name, others) in tables.ToList())
                tables[name] = others.ToImmutableDictionary(pair => pair.Key, pair => Retarget(pair.Value, change), StringComparer.Ordinal);
        }

        Assert.True(tables.Remove(change.Before.Name.ToString(), out var columns), $"{change.Before.Name} is not there.");
        foreach (var column in change.Columns.Where(column => column.Before is not null))
        {
            Assert.Equal(Retarget(column.Before!, change), columns![column.Before!.Name]);
            columns = columns.Remove(column.Before.Name);
        }

        foreach (var column in change.Columns.Where(column => column.After is not null))
            columns = columns!.Add(column.After!.Name, Retarget(column.After, change));
        tables.Add(change.After.Name.ToString(), columns!);
    }

    private static ColumnState Retarget(ColumnState column, TableChange change) => change.RenamesTable && column.Reference?.Target.Equals(change.Before.Name) == true
        ? column with { Reference = column.Reference with { Target = change.After.Name } }
        : column;

    private static Dictionary<string, ImmutableDictionary<string, ColumnState>> TablesOf(ProjectSpec spec) =>
        spec.Domains.ToDictionary(domain => domain.Name.ToString(), ColumnsOf, StringComparer.Ordinal);

    private static ImmutableDictionary<string, ColumnState> ColumnsOf(DomainSpec domain) =>
        domain.Fields.Select(field => ColumnStates.Of(domain, field))
            .Concat(domain.Relations.Select(relation => ColumnStates.Of(domain, relation)))
            .Concat(DeletionColumns.Of(domain))
            .ToImmutableDictionary(column => column.Name, StringComparer.Ordinal);

    private static void AssertSame(
        Dictionary<string, ImmutableDictionary<string, ColumnState>> wanted, Dictionary<string, ImmutableDictionary<string, ColumnState>> found)
    {
        Assert.Equal(Lines(wanted), Lines(found));
    }

    private static List<string> Lines(Dictionary<string, ImmutableDictionary<string, ColumnState>> tables) =>
        [.. tables.SelectMany(table => table.Value.Values.Select(column => $"{table.Key}: {column}")).Order(StringComparer.Ordinal)];

    // As the next call finds it: gomcp.json keeps neither renames nor removals.
    private static ProjectSpec Reread(ProjectSpec spec) => ProjectSpecBuilder.Build(ProjectDocumentWriter.ToDocument(spec)).Value;
}
