using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Finds out what a migration does, and makes the model of its template.</summary>
internal static class MigrationModels
{
    /// <summary>The model; null for a migration that a person has added.</summary>
    public static object? Of(ProjectSpec spec, MigrationSpec migration) =>
        MigrationPlanner.CreatedBy(migration, spec) is { } domain ? new MigrationModelFactory(spec, domain, migration).Create()
        : RelationMigrations.LinkOf(migration, spec) is var (linked, link) ? new LinkMigrationModelFactory(spec, linked, link, migration).Create()
        : RelationMigrations.KeyOf(migration, spec) is var (owner, relation) ? new KeyMigrationModelFactory(spec, owner, relation, migration).Create()
        : null;
}
