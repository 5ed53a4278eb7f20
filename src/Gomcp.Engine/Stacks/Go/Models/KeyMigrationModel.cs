using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>A migration that adds a foreign key to a column that is there.</summary>
/// <param name="Module">The Go module path.</param>
/// <param name="Id">Number and name: <c>0003_link_products_cover</c>.</param>
/// <param name="Function">The Go function that returns it.</param>
/// <param name="Snapshot">The Go type of the table, as far as the key needs it.</param>
/// <param name="Table">The table.</param>
/// <param name="Key">The column.</param>
/// <param name="Name">The association's Go name.</param>
/// <param name="Tag">The struct tag with the constraint.</param>
/// <param name="Constraint">The constraint.</param>
/// <param name="Target">The table referred to.</param>
/// <param name="IsAdded">Whether the key is added; otherwise it goes.</param>
public sealed record KeyMigrationModel(
    Code Module,
    Code Id,
    Code Function,
    Code Snapshot,
    Code Table,
    SnapshotFieldModel Key,
    Code Name,
    Code Tag,
    Code Constraint,
    SnapshotTargetModel Target,
    bool IsAdded);
