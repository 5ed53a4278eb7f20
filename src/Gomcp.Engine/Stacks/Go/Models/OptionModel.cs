using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>One value of an enum.</summary>
/// <param name="Constant">The Go constant in package models: <c>ProductStatusLive</c>.</param>
/// <param name="Value">The stored word.</param>
/// <param name="Label">What people read.</param>
/// <param name="Tone">The tone of its badge, as a Go constant of package ui.</param>
public sealed record OptionModel(Code Constant, Code Value, UserText Label, Code Tone);
