using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>
/// One migration: a table that is made, changed or dropped, or a key that comes or goes alone; at most one of them, and none
/// for a table of accounts.
/// </summary>
/// <param name="Name">What it is called, in words.</param>
/// <param name="Created">The domain whose table is made.</param>
/// <param name="Changed">What changes of a table.</param>
/// <param name="Dropped">The domain whose table is dropped.</param>
internal sealed record SchemaStep(NameWords Name, DomainSpec? Created = null, TableChange? Changed = null, DomainSpec? Dropped = null)
{
    /// <summary>The table of links that is made.</summary>
    public LinkTable? Linked { get; init; }

    /// <summary>The table of links that is dropped.</summary>
    public LinkTable? Unlinked { get; init; }

    /// <summary>The foreign key that is added.</summary>
    public KeyStep? KeyAdded { get; init; }

    /// <summary>The foreign key that is dropped.</summary>
    public KeyStep? KeyDropped { get; init; }

    /// <summary>Relations of a table that is made or dropped whose keys come later, or have gone.</summary>
    public ImmutableArray<RelationSpec> Waiting { get; init; } = [];
}
