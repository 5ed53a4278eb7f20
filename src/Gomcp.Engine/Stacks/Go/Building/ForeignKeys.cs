using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>What a foreign key is made of: its Go type, and its fields in a snapshot.</summary>
internal static class ForeignKeys
{
    /// <summary>The field that a key holds; null for the target's id.</summary>
    public static FieldSpec? Referred(ProjectSpec project, RelationSpec relation) => relation.References is { } name
        ? project.Find(relation.Target)!.Fields.First(candidate => candidate.Name.Words.Equals(name))
        : null;

    /// <summary>The Go type of what a key holds.</summary>
    public static string TypeOf(FieldSpec? referred) => referred is null ? "uint64" : GoTypeMap.Of(referred.Type).Type;

    /// <summary>The settings of GORM that say how long such a column is.</summary>
    public static string SizeOf(FieldSpec? referred) => referred is null ? ""
        : GoTypeMap.ColumnSize(referred) is var size and > 0 ? $"size:{size}" : GoTypeMap.Of(referred.Type).Tag;

    public static Code Constraint(DomainSpec domain, RelationSpec relation) => GoNames.Constraint("fk", domain.Name.Plural, relation.Key);

    public static Code Unique(DomainSpec domain, RelationSpec relation) => GoNames.Constraint("uq", domain.Name.Plural, relation.Key);

    /// <summary>The column of a key in a snapshot, with its index.</summary>
    public static SnapshotFieldModel Column(ProjectSpec project, DomainSpec domain, RelationSpec relation)
    {
        var referred = Referred(project, relation);
        return new SnapshotFieldModel(
            GoNames.Exported(relation.Key),
            Code.Verified(relation.Required ? TypeOf(referred) : $"*{TypeOf(referred)}"),
            GormTag.Of(
                GormTag.NeedsColumn(relation.Key) ? $"column:{relation.Key.Snake}" : "",
                SizeOf(referred),
                relation.Required ? "not null" : "",
                relation.Unique ? $"uniqueIndex:{Unique(domain, relation)}" : $"index:{GoNames.Constraint("idx", domain.Name.Plural, relation.Key)}"));
    }

    /// <summary>The association of a key in a snapshot, with its constraint.</summary>
    public static Code Association(DomainSpec domain, RelationSpec relation)
    {
        var onDelete = relation.OnDelete switch
        {
            OnDelete.Cascade => "CASCADE",
            OnDelete.SetNull => "SET NULL",
            _ => "RESTRICT",
        };
        return GormTag.Of(
            $"foreignKey:{relation.Key.Pascal}",
            relation.References is { } field ? $"references:{field.Pascal}" : "",
            $"constraint:{Constraint(domain, relation)},OnDelete:{onDelete}");
    }

    /// <summary>As much of another table as foreign keys need.</summary>
    public static SnapshotTargetModel Target(ProjectSpec project, DomainName target, Code type, IEnumerable<NameWords> references)
    {
        var fields = references.Distinct().Select(name => project.Find(target)!.Fields.First(candidate => candidate.Name.Words.Equals(name)));
        return new SnapshotTargetModel(type, GoNames.Column(target.Plural), [.. fields.Select(Plain)]);
    }

    private static SnapshotFieldModel Plain(FieldSpec spec) => new(
        GoNames.Exported(spec.Name.Words),
        Code.Verified(GoTypeMap.Of(spec.Type).SnapshotType),
        GormTag.Of(GormTag.NeedsColumn(spec.Name.Words) ? $"column:{spec.Name.Words.Snake}" : "", SizeOf(spec)));
}
