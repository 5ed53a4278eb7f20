using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Building;
using Gomcp.Engine.Stacks.Go.Migrating;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>The models of migrations that are new between two specifications; written once, they never change again.</summary>
internal static class MigrationRenderer
{
    public static ImmutableArray<(MigrationSpec Migration, object Model)> Models(ProjectSpec? before, ProjectSpec after)
    {
        var added = MigrationPlanner.NewMigrations(before, after);
        return added.IsEmpty ? [] : [.. added.Zip(SchemaSteps.Of(before, after), (migration, step) => (migration, Model(after, step, migration)))];
    }

    private static object Model(ProjectSpec spec, SchemaStep step, MigrationSpec migration)
    {
        var function = MigrationFunctions.Of(spec, migration);
        if (step.Changed is { } change)
        {
            return new ChangeMigrationFactory(spec, change, migration).Create(function);
        }

        if (step.Created is { } created)
        {
            return new MigrationModelFactory(spec, created, migration, step.Waiting).Create(function);
        }

        if ((step.Linked ?? step.Unlinked) is { } links)
        {
            return new LinkMigrationModelFactory(spec, links, migration).Create(function, isAdded: step.Linked is not null);
        }

        if ((step.KeyAdded ?? step.KeyDropped) is { } key)
        {
            return new KeyMigrationModelFactory(spec, key.Domain, key.Relation, migration).Create(function, isAdded: step.KeyAdded is not null);
        }

        return step.Dropped is { } dropped
            ? DropMigrationFactory.Create(spec, dropped, migration, function, step.Waiting)
            : AccountsMigrations.ModelOf(migration, function);
    }
}
