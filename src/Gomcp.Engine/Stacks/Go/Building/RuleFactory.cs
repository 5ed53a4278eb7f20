using System.Collections.Immutable;
using System.Globalization;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Names the constraints of a domain's table: in its migration, and in the form that has to explain them.</summary>
internal static class RuleFactory
{
    public static ImmutableArray<RuleModel> Create(DomainSpec domain, ImmutableArray<RelationModel> relations, ImmutableArray<LinkModel> links) =>
    [
        .. domain.Fields.Where(candidate => candidate.Unique).Select(candidate =>
            new RuleModel(Unique(domain, candidate), FieldModelFactory.VariableOf(candidate), GoNames.Column(candidate.Name.Words), IsUnique: true, IsReference: false)),
        .. domain.Fields.Where(candidate => Check(candidate).Length > 0).Select(candidate =>
            new RuleModel(CheckName(domain, candidate), FieldModelFactory.VariableOf(candidate), GoNames.Column(candidate.Name.Words), IsUnique: false, IsReference: false)),
        .. domain.Relations.Zip(relations).Where(pair => pair.First.Unique).Select(pair =>
            new RuleModel(ForeignKeys.Unique(domain, pair.First), pair.Second.Var, pair.Second.Column, IsUnique: true, IsReference: false)),
        .. relations.Select(relation =>
            new RuleModel(relation.Constraint, relation.Var, relation.Column, IsUnique: false, IsReference: true)),
        .. links.Select(link =>
            new RuleModel(link.Constraint, link.Var, link.Column, IsUnique: false, IsReference: true)),
    ];

    public static Code Unique(DomainSpec domain, FieldSpec spec) => Unique(domain, spec.Name.Words);

    // SQLite names the columns of an index and not the index, so the name is made of all of them.
    public static Code Unique(DomainSpec domain, NameWords column) =>
        GoNames.Constraint("uq", domain.Name.Plural, domain.Options.HidesDeleted ? column.Append("not").Append("deleted") : column);

    public static Code CheckName(DomainSpec domain, FieldSpec spec) => GoNames.Constraint("chk", domain.Name.Plural, spec.Name.Words);

    /// <summary>The condition that the database checks, in SQL that all three read alike; empty for none.</summary>
    public static string Check(FieldSpec spec)
    {
        var column = spec.Name.Words.Snake;
        if (spec.Type is FieldType.Enum)
        {
            return $"{column} IN ({string.Join(", ", spec.Options.Select(option => $"'{option.Value.Snake}'"))})";
        }

        var min = spec.Range.Min ?? (spec.Type is FieldType.UInt ? 0 : null);
        var conditions = new[] { Compare(column, ">=", min), Compare(column, "<=", spec.Range.Max) };
        return string.Join(" AND ", conditions.Where(condition => condition.Length > 0));
    }

    private static string Compare(string column, string operation, decimal? bound) =>
        bound is { } value ? string.Create(CultureInfo.InvariantCulture, $"{column} {operation} {value}") : "";
}
