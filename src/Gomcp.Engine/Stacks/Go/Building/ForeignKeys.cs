using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Migrating;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>What a foreign key is made of: its Go type, and its fields in a snapshot.</summary>
internal static class ForeignKeys
{
    /// <summary>The Go type of what a key holds.</summary>
    public static string TypeOf(FieldSpec? referred) => referred is null ? "uint64" : GoTypeMap.Of(referred.Type).Type;

    /// <summary>The settings of GORM that say how long such a column is.</summary>
    public static string SizeOf(FieldSpec? referred) => referred is null ? ""
        : GoTypeMap.ColumnSize(referred) is var size and > 0 ? $"size:{size}" : GoTypeMap.Of(referred.Type).Tag;

    public static Code Constraint(DomainSpec domain, RelationSpec relation) => GoNames.Constraint("fk", domain.Name.Plural, relation.Key);

    /// <summary>What finds the records that refer to one: the unique index where there can be only one.</summary>
    public static Code Index(DomainSpec domain, RelationSpec relation) =>
        relation.Unique ? Unique(domain, relation) : GoNames.Constraint("idx", domain.Name.Plural, relation.Key);

    public static Code Unique(DomainSpec domain, RelationSpec relation) => RuleFactory.Unique(domain, relation.Key);

    /// <summary>The column of a key in a snapshot, with its index.</summary>
    public static SnapshotFieldModel Column(DomainSpec domain, RelationSpec relation)
    {
        var referred = relation.Referred;
        return new SnapshotFieldModel(
            GoNames.Exported(relation.Key),
            Code.Verified(relation.Required ? TypeOf(referred) : $"*{TypeOf(referred)}"),
            GormTag.Of(
                GormTag.NeedsColumn(relation.Key) ? $"column:{relation.Key.Snake}" : "",
                SizeOf(referred),
                relation.Required ? "not null" : "",
                DeletionColumns.TagOf(ColumnStates.Of(domain, relation).Index)));
    }

    /// <summary>The association of a key in a snapshot, with its constraint.</summary>
    public static Code Association(DomainSpec domain, RelationSpec relation)
    {
        return GormTag.Of(
            $"foreignKey:{relation.Key.Pascal}",
            relation.References is { } field ? $"references:{field.Pascal}" : "",
            $"constraint:{Constraint(domain, relation)},OnDelete:{MigrationModelFactory.Action(relation.OnDelete)}");
    }

    /// <summary>As much of another table as foreign keys need.</summary>
    public static SnapshotTargetModel Target(DomainName target, Code type, IEnumerable<RelationSpec> relations)
    {
        var fields = relations.Select(relation => relation.Referred).OfType<FieldSpec>().DistinctBy(candidate => candidate.Name);
        return new SnapshotTargetModel(type, GoNames.Column(target.Plural), [.. fields.Select(Plain)]);
    }

    /// <summary>A column that keys hold, as a field of a snapshot.</summary>
    public static SnapshotFieldModel Plain(FieldSpec spec) => new(
        GoNames.Exported(spec.Name.Words),
        Code.Verified(GoTypeMap.Of(spec.Type).SnapshotType),
        GormTag.Of(GormTag.NeedsColumn(spec.Name.Words) ? $"column:{spec.Name.Words.Snake}" : "", SizeOf(spec)));
}
