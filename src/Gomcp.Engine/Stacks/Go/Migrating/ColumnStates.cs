using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;
using Gomcp.Engine.Stacks.Go.Building;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>What the fields and references of a domain are in its table.</summary>
internal static class ColumnStates
{
    /// <summary>The column of a field.</summary>
    public static ColumnState Of(DomainSpec domain, FieldSpec spec)
    {
        var type = GoTypeMap.Of(spec.Type);
        var words = spec.Name.Words;
        var check = RuleFactory.Check(spec);
        return new ColumnState(
            words.Snake,
            words.Pascal,
            type.SnapshotType,
            Join(
                GormTag.NeedsColumn(words) ? $"column:{words.Snake}" : "",
                GoTypeMap.ColumnSize(spec) is var size and > 0 ? $"size:{size}" : type.Tag),
            spec.IsNullable,
            spec.Unique ? DeletionColumns.Unique(domain, words)
                : spec.Index ? new IndexState(GoNames.Constraint("idx", domain.Name.Plural, words).Text, IsUnique: false)
                : null,
            check.Length > 0 ? new CheckState(RuleFactory.CheckName(domain, spec).Text, check) : null,
            Reference: null);
    }

    /// <summary>The key of a reference.</summary>
    public static ColumnState Of(DomainSpec domain, RelationSpec relation)
    {
        var key = KeyOf(relation);
        return new ColumnState(
            key.Snake,
            key.Pascal,
            ForeignKeys.TypeOf(relation.Referred),
            Join(GormTag.NeedsColumn(key) ? $"column:{key.Snake}" : "", ForeignKeys.SizeOf(relation.Referred)),
            !relation.Required,
            relation.Unique
                ? DeletionColumns.Unique(domain, relation.Key)
                : new IndexState(GoNames.Constraint("idx", domain.Name.Plural, key).Text, IsUnique: false),
            Check: null,
            new ReferenceState(
                ForeignKeys.Constraint(domain, relation).Text,
                relation.Name.Words.Pascal,
                relation.Target,
                relation.OnDelete,
                relation.Referred is { } referred ? ForeignKeys.Plain(referred) : null));
    }

    /// <summary>The column of a reference's key.</summary>
    public static NameWords KeyOf(RelationSpec relation) => relation.Key;

    private static string Join(string one, string other) => string.Join(';', new[] { one, other }.Where(setting => setting.Length > 0));
}
