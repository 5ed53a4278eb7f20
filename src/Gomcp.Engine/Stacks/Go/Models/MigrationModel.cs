using System.Collections.Immutable;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>A migration that makes the table of a domain.</summary>
/// <param name="Module">The Go module path.</param>
/// <param name="Id">Number and name: <c>0002_create_products</c>.</param>
/// <param name="Function">The Go function that returns it.</param>
/// <param name="Snapshot">The Go type of the table as this migration leaves it: <c>product0002</c>.</param>
/// <param name="Table">The table.</param>
/// <param name="CreatedIndex">The index of the default sort.</param>
/// <param name="Fields">The columns.</param>
/// <param name="Relations">The foreign keys.</param>
/// <param name="Targets">Other tables, as far as the foreign keys need them.</param>
public sealed record MigrationModel(
    Code Module,
    Code Id,
    Code Function,
    Code Snapshot,
    Code Table,
    Code CreatedIndex,
    ImmutableArray<SnapshotFieldModel> Fields,
    ImmutableArray<SnapshotRelationModel> Relations,
    ImmutableArray<SnapshotTargetModel> Targets);
