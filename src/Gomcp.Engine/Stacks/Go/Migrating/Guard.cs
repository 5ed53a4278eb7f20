namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>Rows that a migration has no place for: it stops before it changes anything.</summary>
/// <param name="Condition">Which rows, in SQL; empty where the length of a text decides.</param>
/// <param name="Longest">The most characters of a text; 0 where the condition decides.</param>
/// <param name="Problem">What is wrong with them.</param>
internal sealed record Guard(string Condition, int Longest, string Problem)
{
    /// <summary>Rows that a condition finds.</summary>
    public static Guard Rows(string condition, string problem) => new(condition, 0, problem);

    /// <summary>Rows whose text is too long.</summary>
    public static Guard Text(int longest) => new("", longest, "");
}
