using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>An entry that the form refuses.</summary>
/// <param name="Column">The input's name.</param>
/// <param name="Value">What was typed, as a Go string literal.</param>
public sealed record RefusalModel(Code Column, Code Value);
