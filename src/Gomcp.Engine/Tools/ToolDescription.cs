namespace Gomcp.Engine.Tools;

/// <summary>How a tool introduces itself to a model and a person.</summary>
/// <param name="Name">Snake case, unique.</param>
/// <param name="Title">A few words.</param>
/// <param name="Text">When to use it, what it does, when not to use it.</param>
/// <param name="IsReadOnly">It changes nothing.</param>
/// <param name="IsDestructive">It may remove or replace what people wrote.</param>
/// <param name="IsIdempotent">Called again with the same arguments, it has nothing more to do.</param>
/// <param name="IsOpenWorld">It speaks to somebody outside of this machine.</param>
public sealed record ToolDescription(
    string Name,
    string Title,
    string Text,
    bool IsReadOnly = false,
    bool IsDestructive = false,
    bool IsIdempotent = true,
    bool IsOpenWorld = false);
