using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>One migration: a table that is made, changed or dropped; at most one of the three, and none for a table of accounts.</summary>
/// <param name="Name">What it is called, in words.</param>
/// <param name="Created">The domain whose table is made.</param>
/// <param name="Changed">What changes of a table.</param>
/// <param name="Dropped">The domain whose table is dropped.</param>
internal sealed record SchemaStep(NameWords Name, DomainSpec? Created = null, TableChange? Changed = null, DomainSpec? Dropped = null);
