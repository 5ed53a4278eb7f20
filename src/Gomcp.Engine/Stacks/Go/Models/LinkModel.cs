using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>What templates see of free links to another domain: many_to_many.</summary>
/// <param name="Name">The Go name of the association: <c>Tags</c>.</param>
/// <param name="IDs">The Go name of the ids in an input: <c>TagIDs</c>.</param>
/// <param name="Column">The input's name: <c>tag_ids</c>.</param>
/// <param name="Var">The variable that describes it in the form: <c>tagsField</c>.</param>
/// <param name="Label">What people read.</param>
/// <param name="Noun">The label in a sentence.</param>
/// <param name="Gone">What is said when a chosen record is no longer there.</param>
/// <param name="Help">A sentence under the input; empty for none.</param>
/// <param name="IsRequired">Whether a record must have one at least.</param>
/// <param name="IsPreloaded">Whether lists load the targets along.</param>
/// <param name="IsShown">Whether the list has a column for them.</param>
/// <param name="Table">The table of the links.</param>
/// <param name="OwnerColumn">The column of this side's records in it: <c>product_id</c>.</param>
/// <param name="TargetColumn">The column of the targets in it: <c>tag_id</c>.</param>
/// <param name="JsonKey">The key of the targets in JSON: <c>tags</c>.</param>
/// <param name="Constraint">The constraint of the targets' key.</param>
/// <param name="ModelTag">The struct tag of the association, with back-ticks.</param>
/// <param name="Target">The domain it leads to.</param>
/// <param name="Title">What stands for a target, after its variable: <c>String()</c>.</param>
/// <param name="Choice">How the form finds what can be chosen.</param>
/// <param name="IsTestable">Whether a test can make a target without a record of this domain.</param>
/// <param name="FixtureKey">A Go expression for the id of the first target that tests have.</param>
public sealed record LinkModel(
    Code Name,
    Code IDs,
    Code Column,
    Code Var,
    UserText Label,
    UserText Noun,
    UserText Gone,
    UserText Help,
    bool IsRequired,
    bool IsPreloaded,
    bool IsShown,
    Code Table,
    Code OwnerColumn,
    Code TargetColumn,
    Code JsonKey,
    Code Constraint,
    Code ModelTag,
    TargetModel Target,
    Code Title,
    ChoiceModel Choice,
    bool IsTestable,
    Code FixtureKey)
{
    /// <summary>How many statements load them: one for the links, one for what they lead to, where tests have something there.</summary>
    public int Queries => IsTestable ? 2 : 1;

    /// <summary>A Go expression for the first target that tests have.</summary>
    public Code Fixture => Code.Verified(FixtureKey.Text[..^".ID".Length]);

    /// <summary>Whether a test can look for it by what its target is called.</summary>
    public bool IsFoundByTitle => IsTestable && Target.Access.Text.Length == 0 && Choice is { TitleIsText: true, TitleIsRequired: true };
}
