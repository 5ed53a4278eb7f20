using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>How the page of a record shows one value.</summary>
/// <param name="Text">The value as text, a Go expression.</param>
/// <param name="Link">Where it leads, a Go expression; empty for no link.</param>
/// <param name="IsWide">Whether it takes the whole row.</param>
/// <param name="Badge">The badge component to show instead; empty for none.</param>
public sealed record FactModel(Code Text, Code Link, bool IsWide, Code Badge);
