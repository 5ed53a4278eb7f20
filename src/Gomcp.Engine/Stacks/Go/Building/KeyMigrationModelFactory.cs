using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes what a migration needs that adds the foreign key of a column that is there.</summary>
internal sealed class KeyMigrationModelFactory(ProjectSpec project, DomainSpec domain, RelationSpec relation, MigrationSpec migration)
{
    public KeyMigrationModel Create(Code function, bool isAdded)
    {
        var snapshot = $"{domain.Name.Singular.Camel}{migration.Number:D4}";
        var target = Code.Verified($"{snapshot}Target");
        return new KeyMigrationModel(
            Code.Verified(project.Module.Value),
            Code.Verified(migration.Id),
            function,
            Code.Verified(snapshot),
            GoNames.Column(domain.Name.Plural),
            ForeignKeys.Column(domain, relation),
            GoNames.Exported(relation.Name.Words),
            ForeignKeys.Association(domain, relation),
            ForeignKeys.Constraint(domain, relation),
            ForeignKeys.Target(relation.Target, target, [relation]),
            isAdded);
    }
}
