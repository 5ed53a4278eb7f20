using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>A constraint of the database that a form may break, and whose message that is.</summary>
/// <param name="Constraint">The constraint's name.</param>
/// <param name="Var">The form field's variable.</param>
/// <param name="Column">The form field's name.</param>
/// <param name="IsUnique">Whether it keeps values apart.</param>
/// <param name="IsReference">Whether it keeps references alive; otherwise it checks a value.</param>
public sealed record RuleModel(Code Constraint, Code Var, Code Column, bool IsUnique, bool IsReference);
