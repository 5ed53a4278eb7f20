using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>A table that a migration changes.</summary>
/// <param name="Variable">The Go variable: <c>products</c>.</param>
/// <param name="Name">Its name.</param>
public sealed record ChangedTableModel(Code Variable, Code Name);
