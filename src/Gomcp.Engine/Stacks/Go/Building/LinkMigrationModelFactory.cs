using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes the snapshot of a table of links.</summary>
internal sealed class LinkMigrationModelFactory(ProjectSpec project, DomainSpec owner, LinkSpec link, MigrationSpec migration)
{
    private readonly string prefix = $"{link.JoinTable!.Camel}{migration.Number:D4}";

    public LinkMigrationModel Create() => new(
        Code.Verified(project.Module.Value),
        Code.Verified(migration.Id),
        MigrationModelFactory.Function(migration),
        Code.Verified(prefix),
        GoNames.Column(link.JoinTable!),
        [
            End("Owner", owner.Name, LinkSpec.OwnerKey(owner.Name), isFirst: true, DeletionOf(owner, backward: true)),
            End("Target", link.Target, link.TargetKey(owner.Name), isFirst: false, DeletionOf(owner, backward: false)),
        ]);

    // Each side says what becomes of links when one of its targets is deleted.
    private OnDelete DeletionOf(DomainSpec side, bool backward) => !backward
        ? link.OnDelete
        : project.Find(link.Target)!.Links.FirstOrDefault(other =>
            other.Target.Equals(side.Name) && link.JoinTable!.Equals(other.JoinTable) && !side.Name.Equals(link.Target))?.OnDelete ?? OnDelete.Cascade;

    private LinkEndModel End(string name, DomainName domain, NameWords key, bool isFirst, OnDelete onDelete)
    {
        var keyName = $"{name}ID";
        return new LinkEndModel(
            Code.Verified(keyName),
            GormTag.Of(
                $"column:{key.Snake}",
                "primaryKey",
                "autoIncrement:false",
                isFirst ? "" : $"index:{GoNames.Constraint("idx", link.JoinTable!, key)}"),
            Code.Verified(name),
            Code.Verified($"{prefix}{name}"),
            GormTag.Of(
                $"foreignKey:{keyName}",
                $"constraint:{GoNames.Constraint("fk", link.JoinTable!, key)},OnDelete:{(onDelete is OnDelete.Restrict ? "RESTRICT" : "CASCADE")}"),
            GoNames.Column(domain.Plural));
    }
}
