using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>One line of the list of migrations.</summary>
/// <param name="Function">The Go function that returns it: <c>createProducts</c>.</param>
public sealed record MigrationEntryModel(Code Function);
