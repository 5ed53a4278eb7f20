using System.Collections.Immutable;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>Some columns of a table, frozen in a migration.</summary>
/// <param name="Type">The Go type.</param>
/// <param name="Table">The table.</param>
/// <param name="Fields">The columns, and the associations of keys.</param>
public sealed record ColumnSnapshotModel(Code Type, Code Table, ImmutableArray<SnapshotFieldModel> Fields);
