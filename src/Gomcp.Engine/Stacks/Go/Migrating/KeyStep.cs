using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>A foreign key that is added after its table, or goes before it: where domains refer to each other in a circle.</summary>
/// <param name="Domain">The domain whose table has the key.</param>
/// <param name="Relation">The relation.</param>
internal sealed record KeyStep(DomainSpec Domain, RelationSpec Relation);
