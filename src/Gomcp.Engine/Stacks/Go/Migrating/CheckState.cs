namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>A condition that the database checks.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Condition">The condition, in SQL that all databases read alike.</param>
internal sealed record CheckState(string Name, string Condition);
