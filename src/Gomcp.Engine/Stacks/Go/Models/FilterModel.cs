using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>One filter of a list.</summary>
/// <param name="Var">The form field's variable.</param>
/// <param name="IsNullable">Whether rows without a value can be asked for.</param>
public sealed record FilterModel(Code Var, bool IsNullable);
