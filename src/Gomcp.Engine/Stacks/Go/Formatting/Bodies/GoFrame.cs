namespace Gomcp.Engine.Stacks.Go.Formatting.Bodies;

/// <summary>An open bracket, and how far the statement in it has come.</summary>
internal sealed class GoFrame(string bracket, GoBrace brace)
{
    /// <summary>The bracket; empty around all.</summary>
    public string Bracket { get; } = bracket;

    /// <summary>What it encloses, where it is a brace.</summary>
    public GoBrace Brace { get; } = brace;

    /// <summary>Whether statements stand in it.</summary>
    public bool HasStatements => Brace is GoBrace.Block or GoBrace.Function;

    /// <summary>The first word of the present statement; null before it.</summary>
    public string? Lead { get; set; }

    /// <summary>Whether a function's signature has begun, so that the next brace is its body.</summary>
    public bool IsFunction { get; set; }

    /// <summary>Whether it stands on one line, so that its statements do too.</summary>
    public bool IsOneLine { get; set; }
}
