namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>What existing records get in a column that must not be empty.</summary>
/// <param name="Expression">A Go expression: a function from a record's id to its value.</param>
/// <param name="Words">The value for people: <c>0</c>, <c>an empty text</c>.</param>
internal sealed record Fill(string Expression, string Words);
