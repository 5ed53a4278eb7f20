using System.Collections.Immutable;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>A migration that drops the table of a domain.</summary>
/// <param name="Table">The table as it was.</param>
/// <param name="Aside">The table that keeps its records.</param>
/// <param name="Columns">All its columns, as Go string literals.</param>
public sealed record DropMigrationModel(MigrationModel Table, Code Aside, ImmutableArray<Code> Columns);
