using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>What templates see of the records that refer to one: has_one and has_many.</summary>
/// <param name="Name">The Go name of the association: <c>Products</c>.</param>
/// <param name="Func">The templ component that lists them: <c>relatedProducts</c>.</param>
/// <param name="Count">The Go name of how many there are: <c>ProductsCount</c>.</param>
/// <param name="TextKey">The name of its texts.</param>
/// <param name="Label">What people read.</param>
/// <param name="IsOne">Whether there is at most one.</param>
/// <param name="IsPreloaded">Whether lists and pages load all of them along.</param>
/// <param name="ModelTag">The struct tag of the association, with back-ticks.</param>
/// <param name="Column">The key's column at the target, also its input's name.</param>
/// <param name="Key">The key's Go name at the target.</param>
/// <param name="KeyIsRequired">Whether the target's key is never absent.</param>
/// <param name="Referred">The Go name of what the key holds: <c>ID</c>.</param>
/// <param name="ReferredText">That as text, a Go expression.</param>
/// <param name="Target">The domain that refers to this one.</param>
/// <param name="Title">What stands for a target, after its variable: <c>String()</c>.</param>
/// <param name="ID">The id of its section on the page.</param>
/// <param name="New">What the button says that makes another one.</param>
/// <param name="None">What the page says where there is none.</param>
/// <param name="Sample">Values for a record that refers to one, for tests; null where that needs further ones.</param>
public sealed record InverseModel(
    Code Name,
    Code Func,
    Code Count,
    Code TextKey,
    UserText Label,
    bool IsOne,
    bool IsPreloaded,
    Code ModelTag,
    Code Column,
    Code Key,
    bool KeyIsRequired,
    Code Referred,
    Code ReferredText,
    TargetModel Target,
    Code Title,
    Code ID,
    UserText New,
    UserText None,
    DependentModel? Sample);
