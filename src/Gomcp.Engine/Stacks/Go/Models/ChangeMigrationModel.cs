using System.Collections.Immutable;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>A migration that changes the table of a domain.</summary>
/// <param name="Module">The Go module path.</param>
/// <param name="Id">Number and name: <c>0003_add_weight_to_products</c>.</param>
/// <param name="Function">The Go function that returns it.</param>
/// <param name="Tables">The table, and the one that it becomes where it is renamed.</param>
/// <param name="Before">The columns as the migration finds them; null where it needs none.</param>
/// <param name="After">The columns as it leaves them; null where it needs none.</param>
/// <param name="Targets">Other tables, as far as foreign keys need them.</param>
/// <param name="Up">The steps, as Go expressions.</param>
/// <param name="Down">The steps back.</param>
public sealed record ChangeMigrationModel(
    Code Module,
    Code Id,
    Code Function,
    ImmutableArray<ChangedTableModel> Tables,
    ColumnSnapshotModel? Before,
    ColumnSnapshotModel? After,
    ImmutableArray<SnapshotTargetModel> Targets,
    ImmutableArray<Code> Up,
    ImmutableArray<Code> Down);
