using System.Collections.Immutable;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>The methods of somebody's own in one file, and what they import.</summary>
/// <param name="Imports">The lines of the imports; empty for none.</param>
/// <param name="All">The methods, in order.</param>
public sealed record MethodsModel(Code Imports, ImmutableArray<MethodModel> All);
