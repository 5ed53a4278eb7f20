using System.Collections.Immutable;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>A migration that makes or drops a table of links.</summary>
/// <param name="Module">The Go module path.</param>
/// <param name="Id">Number and name: <c>0003_create_product_tags</c>.</param>
/// <param name="Function">The Go function that returns it.</param>
/// <param name="Snapshot">The Go type of the table.</param>
/// <param name="Table">The table.</param>
/// <param name="Aside">The table that keeps the links where this one is not there.</param>
/// <param name="Ends">Its two ends: the side that declares it first.</param>
/// <param name="IsAdded">Whether the table is made; otherwise it goes.</param>
public sealed record LinkMigrationModel(Code Module, Code Id, Code Function, Code Snapshot, Code Table, Code Aside, ImmutableArray<LinkEndModel> Ends, bool IsAdded);
