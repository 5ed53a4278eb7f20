using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>What templates see of a reference to another domain.</summary>
/// <param name="Name">The Go name: <c>Category</c>.</param>
/// <param name="Key">The foreign key's Go name: <c>CategoryID</c>.</param>
/// <param name="Column">The foreign key's column, also the input's name: <c>category_id</c>.</param>
/// <param name="Var">The variable that describes it in the form: <c>categoryField</c>.</param>
/// <param name="Local">A local variable that counts targets: <c>categories</c>.</param>
/// <param name="Label">What people read.</param>
/// <param name="Noun">The label in a sentence, with its article: <c>a category</c>.</param>
/// <param name="Gone">What is said when the chosen record is no longer there.</param>
/// <param name="Help">A sentence under the input; empty for none.</param>
/// <param name="IsRequired">Whether a record must have one.</param>
/// <param name="Constraint">The foreign key's constraint.</param>
/// <param name="Index">The index of the foreign key.</param>
/// <param name="KeyTag">The struct tag of the key, with back-ticks; empty for none.</param>
/// <param name="ModelTag">The struct tag of the association, with back-ticks.</param>
/// <param name="Target">The domain it refers to.</param>
/// <param name="IsToSelf">Whether it refers to the same domain.</param>
public sealed record RelationModel(
    Code Name,
    Code Key,
    Code Column,
    Code Var,
    Code Local,
    UserText Label,
    UserText Noun,
    UserText Gone,
    UserText Help,
    bool IsRequired,
    Code Constraint,
    Code Index,
    Code KeyTag,
    Code ModelTag,
    TargetModel Target,
    bool IsToSelf)
{
    /// <summary>The key of the other record in JSON: <c>category</c>.</summary>
    public Code JsonKey => Code.Verified(Column.Text[..^"_id".Length]);
}
