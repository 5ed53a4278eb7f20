using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;
using Gomcp.Engine.Stacks.Go.Migrating;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes the migration that makes or drops a table of links, and keeps what it holds.</summary>
internal sealed class LinkMigrationModelFactory(ProjectSpec project, LinkTable table, MigrationSpec migration)
{
    private readonly string prefix = $"{table.Table.Camel}{migration.Number:D4}";

    public LinkMigrationModel Create(Code function, bool isAdded) => new(
        Code.Verified(project.Module.Value),
        Code.Verified(migration.Id),
        function,
        Code.Verified(prefix),
        GoNames.Column(table.Table),
        Code.Verified(isAdded ? Asides.Down(migration) : Asides.Up(migration)),
        [
            End("Owner", table.Owner, table.OwnerKey, isFirst: true, table.OwnerDeletion),
            End("Target", table.Target, table.TargetKey, isFirst: false, table.TargetDeletion),
        ],
        isAdded);

    private LinkEndModel End(string name, DomainName domain, NameWords key, bool isFirst, OnDelete onDelete)
    {
        var keyName = $"{name}ID";
        return new LinkEndModel(
            Code.Verified(keyName),
            GoNames.Column(key),
            GormTag.Of(
                $"column:{key.Snake}",
                "primaryKey",
                "autoIncrement:false",
                isFirst ? "" : $"index:{GoNames.Constraint("idx", table.Table, key)}"),
            Code.Verified(name),
            Code.Verified($"{prefix}{name}"),
            GormTag.Of(
                $"foreignKey:{keyName}",
                $"constraint:{GoNames.Constraint("fk", table.Table, key)},OnDelete:{(onDelete is OnDelete.Restrict ? "RESTRICT" : "CASCADE")}"),
            GoNames.Column(domain.Plural));
    }
}
