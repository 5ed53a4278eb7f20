using System.Collections.Immutable;

namespace Gomcp.Templates.Syntax;

/// <summary>The tokens of an action.</summary>
/// <param name="Tokens">The tokens, an end last.</param>
/// <param name="Close">The offset of the closing delimiter; -1 when there is none.</param>
/// <param name="HasFailed">Whether an error is reported and the tokens stop before it.</param>
internal readonly record struct LexedAction(ImmutableArray<Token> Tokens, int Close, bool HasFailed);
