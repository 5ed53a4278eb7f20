using System.Collections.Immutable;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>As much of another table as a foreign key needs.</summary>
/// <param name="Type">Its Go type in the snapshot.</param>
/// <param name="Table">Its name.</param>
/// <param name="Fields">The columns that keys hold instead of its id.</param>
public sealed record SnapshotTargetModel(Code Type, Code Table, ImmutableArray<SnapshotFieldModel> Fields);
