using System.Collections.Immutable;

namespace Gomcp.Templates.Syntax;

/// <summary>A condition and what is rendered where it holds.</summary>
/// <param name="Variable">The variable that holds the condition's value within the branch, if one is declared.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Body">What is rendered.</param>
public sealed record TemplateBranch(TemplateVariable? Variable, TemplateExpression Condition, ImmutableArray<TemplateNode> Body);
