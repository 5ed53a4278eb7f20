using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>One filter of a list.</summary>
/// <param name="Var">The form field's variable.</param>
/// <param name="IsNullable">Whether rows without a value can be asked for.</param>
/// <param name="TargetTable">The table of what is referred to; empty for a field.</param>
/// <param name="IsClosed">Whether not all who see the list may see what is referred to.</param>
/// <param name="Choice">How the records referred to are found; null for a field.</param>
/// <param name="Link">The free links that it asks for; null for a field and for a reference.</param>
public sealed record FilterModel(Code Var, bool IsNullable, Code TargetTable, bool IsClosed, ChoiceModel? Choice, LinkModel? Link);
