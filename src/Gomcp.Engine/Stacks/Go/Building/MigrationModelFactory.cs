using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;
using Gomcp.Engine.Stacks.Go.Migrating;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes the snapshot of a domain's table: it never changes when the models do.</summary>
internal sealed class MigrationModelFactory(ProjectSpec project, DomainSpec domain, MigrationSpec migration, ImmutableArray<RelationSpec> waiting)
{
    private readonly string number = $"{migration.Number:D4}";
    private readonly NameWords table = domain.Name.Plural;

    public MigrationModel Create(Code function)
    {
        var keyed = domain.Relations.RemoveAll(waiting.Contains);
        var targets = keyed.Where(relation => !relation.Target.Equals(domain.Name)).GroupBy(relation => relation.Target);
        return new MigrationModel(
            Code.Verified(project.Module.Value),
            Code.Verified(migration.Id),
            function,
            SnapshotOf(domain.Name),
            GoNames.Column(table),
            GoNames.Constraint("idx", table, GoNames.CreatedAt),
            [
                .. domain.Fields.Select(Column),
                .. DeletionColumns.In(domain, [.. domain.Fields.Select(spec => ColumnStates.Of(domain, spec).Index), .. domain.Relations.Select(relation => ColumnStates.Of(domain, relation).Index)]),
            ],
            [.. domain.Relations.Select(relation => ForeignKey(relation, keyed.Contains(relation)))],
            [.. targets.Select(group => ForeignKeys.Target(group.Key, SnapshotOf(group.Key), group))]);
    }

    /// <summary>What SQL calls what becomes of rows whose target is deleted.</summary>
    public static string Action(OnDelete onDelete) => onDelete switch
    {
        OnDelete.Cascade => "CASCADE",
        OnDelete.SetNull => "SET NULL",
        _ => "RESTRICT",
    };

    // Another table's snapshot carries this one's name too, since every migration needs its own.
    private Code SnapshotOf(DomainName name) => Code.Verified(name.Equals(domain.Name)
        ? $"{name.Singular.Camel}{number}"
        : $"{domain.Name.Singular.Camel}{number}{name.Singular.Pascal}");

    private SnapshotFieldModel Column(FieldSpec spec)
    {
        var type = GoTypeMap.Of(spec.Type);
        var check = RuleFactory.Check(spec);
        var words = spec.Name.Words;
        return new SnapshotFieldModel(
            GoNames.Exported(words),
            Code.Verified(spec.IsNullable ? $"*{type.SnapshotType}" : type.SnapshotType),
            GormTag.Of(
                GormTag.NeedsColumn(words) ? $"column:{words.Snake}" : "",
                GoTypeMap.ColumnSize(spec) is var size and > 0 ? $"size:{size}" : type.Tag,
                spec.IsNullable ? "" : "not null",
                DeletionColumns.TagOf(ColumnStates.Of(domain, spec).Index),
                check.Length > 0 ? $"check:{RuleFactory.CheckName(domain, spec)},{check}" : ""));
    }

    private SnapshotRelationModel ForeignKey(RelationSpec relation, bool isKeyed) => new(
        ForeignKeys.Column(domain, relation),
        isKeyed ? GoNames.Exported(relation.Name.Words) : Code.Literal(""),
        SnapshotOf(relation.Target),
        ForeignKeys.Association(domain, relation));
}
