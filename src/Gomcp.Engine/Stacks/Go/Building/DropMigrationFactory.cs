using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Migrating;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;
using Gomcp.Templates.Filters;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes the migration that drops a table, and brings it back with its records.</summary>
internal static class DropMigrationFactory
{
    private static readonly string[] Own = ["id", "created_at", "updated_at"];

    public static DropMigrationModel Create(ProjectSpec spec, DomainSpec domain, MigrationSpec migration, Code function, ImmutableArray<RelationSpec> waiting)
    {
        var columns = Own
            .Concat(domain.Fields.Select(field => ColumnStates.Of(domain, field).Name))
            .Concat(domain.Relations.Select(relation => ColumnStates.Of(domain, relation).Name))
            .Concat(DeletionColumns.Of(domain).Select(column => column.Name));
        return new DropMigrationModel(
            new MigrationModelFactory(spec, domain, migration, waiting).Create(function),
            Code.Verified(Asides.Up(migration)),
            [.. columns.Select(GoStringFilter.Apply)]);
    }
}
