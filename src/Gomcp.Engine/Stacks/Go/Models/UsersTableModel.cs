using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>The migration that makes the table users.</summary>
/// <param name="Id">Number and name of the migration.</param>
/// <param name="Number">Its number, which the snapshots carry.</param>
/// <param name="Function">The Go function that returns it.</param>
public sealed record UsersTableModel(Code Id, Code Number, Code Function);
