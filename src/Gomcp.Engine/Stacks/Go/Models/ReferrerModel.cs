using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>A reference from another domain to this one, which its deletion has to respect.</summary>
/// <param name="Field">The counter's Go name: <c>Products</c>.</param>
/// <param name="Table">The table that holds the key: the other domain's, or one of links.</param>
/// <param name="Where">The condition on its key: <c>category_id IN ?</c>.</param>
/// <param name="Many">Many of them in comments and error texts.</param>
/// <param name="Key">The name of the text with the label.</param>
/// <param name="Label">Many of them for people.</param>
/// <param name="Restricts">Whether they keep a record of this domain from being deleted.</param>
/// <param name="Cascades">Whether they are deleted along with it; otherwise they lose the reference.</param>
public sealed record ReferrerModel(
    Code Field,
    Code Table,
    Code Where,
    Code Many,
    Code Key,
    UserText Label,
    bool Restricts,
    bool Cascades);
