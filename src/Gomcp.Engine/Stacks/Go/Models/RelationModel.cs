using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>What templates see of a reference to another domain.</summary>
/// <param name="Name">The Go name: <c>Category</c>.</param>
/// <param name="Key">The foreign key's Go name: <c>CategoryID</c>.</param>
/// <param name="KeyType">The Go type of what it holds: <c>uint64</c>.</param>
/// <param name="Column">The foreign key's column, also the input's name: <c>category_id</c>.</param>
/// <param name="Var">The variable that describes it in the form: <c>categoryField</c>.</param>
/// <param name="JsonKey">The key of the other record in JSON: <c>category</c>.</param>
/// <param name="KeyKind">The kind of entry that the key is, where it is no id; empty for an id.</param>
/// <param name="Local">A local variable that counts targets: <c>categories</c>.</param>
/// <param name="Label">What people read.</param>
/// <param name="Noun">The label in a sentence, with its article: <c>a category</c>.</param>
/// <param name="Gone">What is said when the chosen record is no longer there.</param>
/// <param name="Taken">What is said when another record refers to the same one; empty where that is fine.</param>
/// <param name="Help">A sentence under the input; empty for none.</param>
/// <param name="IsRequired">Whether a record must have one.</param>
/// <param name="IsPreloaded">Whether lists load the target along.</param>
/// <param name="Constraint">The foreign key's constraint.</param>
/// <param name="Index">The index of the foreign key.</param>
/// <param name="KeyTag">The struct tag of the key, with back-ticks; empty for none.</param>
/// <param name="ModelTag">The struct tag of the association, with back-ticks.</param>
/// <param name="Parse">How the form reads the key: <c>p.Reference(categoryField)</c>.</param>
/// <param name="Fill">How the form shows what is stored.</param>
/// <param name="Target">The domain it refers to.</param>
/// <param name="Title">What stands for a target, after its variable: <c>String()</c>.</param>
/// <param name="Choice">How the form finds what can be chosen.</param>
/// <param name="IsToSelf">Whether it refers to the same domain.</param>
/// <param name="IsTestable">Whether a test can make a target without a record of this domain.</param>
/// <param name="Absent">A Go expression for a key that no target has, in tests.</param>
/// <param name="FixtureKey">A Go expression for the key of the first target that tests have.</param>
public sealed record RelationModel(
    Code Name,
    Code Key,
    Code KeyType,
    Code Column,
    Code Var,
    Code JsonKey,
    Code KeyKind,
    Code Local,
    UserText Label,
    UserText Noun,
    UserText Gone,
    UserText Taken,
    UserText Help,
    bool IsRequired,
    bool IsPreloaded,
    Code Constraint,
    Code Index,
    Code KeyTag,
    Code ModelTag,
    Code Parse,
    Code Fill,
    TargetModel Target,
    Code Title,
    ChoiceModel Choice,
    bool IsToSelf,
    bool IsTestable,
    Code Absent,
    Code FixtureKey)
{
    /// <summary>Whether the key that no target has depends on <c>n</c>.</summary>
    public bool AbsentIsNumbered => SampleModel.UsesNumber(Absent);

    /// <summary>A Go expression for the first target that tests have.</summary>
    public Code Fixture => Code.Verified(FixtureKey.Text[..^".ID".Length]);

    /// <summary>Whether a test can look for it by what its target is called.</summary>
    public bool IsFoundByTitle => IsTestable && Target.Access.Text.Length == 0 && Choice is { TitleIsText: true, TitleIsRequired: true };
}
