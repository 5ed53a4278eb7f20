using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Rendering;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;
using Gomcp.Engine.Stacks.Go.Migrating;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>Numbers the migrations that lead from one specification to another, and tells what they do to existing records.</summary>
internal static class MigrationPlanner
{
    /// <param name="before">What was rendered last time; null for none.</param>
    /// <param name="tables">What the tables are like after the migrations that the wanted specification keeps.</param>
    /// <param name="after">What is wanted, with its renames settled.</param>
    public static Outcome<MigratedSpec> Plan(ProjectSpec? before, ProjectSpec? tables, ProjectSpec after)
    {
        var problems = new ProblemList();
        var steps = SchemaSteps.Of(tables, after);
        var checks = new ChangeChecks(problems);
        foreach (var change in steps.Select(step => step.Changed).OfType<TableChange>())
        {
            var path = $"$.domains[{IndexOf(after, change.After)}]";
            checks.Check(change, path);
            ReferredChecks.Check(tables, change, path, problems);
        }

        LinkChecks.Check(tables, after, problems);
        var written = NewMigrations(before, after);
        if (written.Length > 0 && !written.Select(migration => migration.Name).SequenceEqual(steps.Select(step => step.Name)))
        {
            problems.Add(ProblemCodes.SpecInvalid, "$.migrations", "The list of migrations was changed.", "Restore it: gomcp appends to it.");
        }

        if (problems.Any)
        {
            return problems.ToImmutable();
        }

        var next = after.Migrations.Length == 0 ? 1 : after.Migrations[^1].Number + 1;
        // A plan that waited for decisions brings its migrations along.
        var spec = written.Length > 0 ? after : after with
        {
            Migrations = [.. after.Migrations, .. steps.Select((step, i) => new MigrationSpec(next + i, step.Name))],
        };
        var warnings = steps.Zip(NewMigrations(before, spec)).SelectMany(pair => ChangeWarnings.Of(pair.First, pair.Second));
        return new MigratedSpec(spec, [.. Withdrawn(before, spec), .. warnings]);
    }

    /// <summary>The migrations that a specification has and the one before has not.</summary>
    public static ImmutableArray<MigrationSpec> NewMigrations(ProjectSpec? before, ProjectSpec after) =>
        [.. after.Migrations.Where(migration => before?.Migrations.Contains(migration) != true)];

    /// <summary>The latest migrations can go; so can those that make the tables of domains that are gone, where all later ones only make tables.</summary>
    public static bool CanWithdraw(ProjectSpec after, ImmutableArray<MigrationSpec> withdrawn)
    {
        var first = after.Migrations.IndexOf(withdrawn[0]);
        if (first < 0)
        {
            return false;
        }

        var later = after.Migrations[first..].RemoveAll(withdrawn.Contains);
        ImmutableArray<NameWords> made = [.. AccountsMigrations.Of(after), .. after.Domains.Select(StepNames.Create), .. LinkTable.Of(after.Domains).Select(StepNames.Create)];
        return later.IsEmpty || (withdrawn.All(migration => StepNames.IsCreate(migration.Name) && !made.Contains(migration.Name))
            && later.All(migration => made.Contains(migration.Name)));
    }

    private static IEnumerable<string> Withdrawn(ProjectSpec? before, ProjectSpec after) =>
        from migration in before?.Migrations ?? []
        where !after.Migrations.Contains(migration)
        select $"{migration.Id} is taken back. A database that has it already needs \"go run ./cmd/admin migrate down\" from the code as it was.";

    private static int IndexOf(ProjectSpec spec, DomainSpec domain) =>
        spec.Domains.TakeWhile(candidate => !candidate.Name.Equals(domain.Name)).Count();
}
