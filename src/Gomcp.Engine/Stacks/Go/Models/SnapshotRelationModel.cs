using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>One foreign key of a snapshot.</summary>
/// <param name="Key">The column, as a field.</param>
/// <param name="Name">The association's Go name; empty where the constraint comes later.</param>
/// <param name="Type">The snapshot of the other table.</param>
/// <param name="Tag">The struct tag with the constraint.</param>
public sealed record SnapshotRelationModel(SnapshotFieldModel Key, Code Name, Code Type, Code Tag);
