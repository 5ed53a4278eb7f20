using Gomcp.Engine.Merging;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tests.Merging;

public sealed class When_a_conflict_is_resolved
{
    private const string Base = "one\nalpha beta\nthree\nfour\nfive six\nseven\n";
    private const string Mine = "one\nmine here\nthree\nfour\nmine there\nseven\n";
    private const string Theirs = "one\ntheirs here\nthree\nfour\ntheirs there\nseven\n";

    private readonly MergeResult result = MergeOf.Text(Base, Mine, Theirs);

    [Fact]
    public void Each_place_is_a_conflict_of_its_own() =>
        Assert.Equal([2, 5], result.Conflicts.Select(conflict => conflict.Line));

    [Fact]
    public void The_person_may_keep_all() => Assert.Equal(Mine, result.Resolve(MergeChoice.KeepMine));

    [Fact]
    public void The_person_may_give_way_in_all() => Assert.Equal(Theirs, result.Resolve(MergeChoice.TakeTheirs));

    [Fact]
    public void Each_may_be_chosen_apart()
    {
        var outcome = result.Resolve(new Dictionary<string, MergeChoice>
        {
            [result.Conflicts[0].Id] = MergeChoice.Use("both of us\r\nhere"),
            [result.Conflicts[1].Id] = MergeChoice.TakeTheirs,
        });
        Assert.Equal("one\nboth of us\nhere\nthree\nfour\ntheirs there\nseven\n", outcome.Value);
    }

    [Fact]
    public void One_without_a_choice_is_a_problem_that_names_it()
    {
        var outcome = result.Resolve(new Dictionary<string, MergeChoice> { [result.Conflicts[0].Id] = MergeChoice.KeepMine });
        var problem = Assert.Single(outcome.Problems);
        Assert.Equal(ProblemCodes.ConflictUnresolved, problem.Code);
        Assert.Contains(result.Conflicts[1].Id, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_is_not_to_be_had_before() => Assert.Throws<InvalidOperationException>(() => result.Text);

    [Fact]
    public void Its_name_stays_while_its_texts_stay()
    {
        var again = MergeOf.Text("zero\n" + Base, "zero\nnew\n" + Mine, "zero\n" + Theirs);
        Assert.Equal(result.Conflicts.Select(conflict => conflict.Id), again.Conflicts.Select(conflict => conflict.Id));
        Assert.All(result.Conflicts, conflict => Assert.Equal(12, conflict.Id.Length));
    }

    [Fact]
    public void Equal_conflicts_have_names_of_their_own()
    {
        var twice = MergeOf.Text("a b c\nx\ny\nz\na b c\n", "mine\nx\ny\nz\nmine\n", "theirs\nx\ny\nz\ntheirs\n");
        Assert.Equal(2, twice.Conflicts.Select(conflict => conflict.Id).Distinct().Count());
    }

    [Fact]
    public void Segments_hold_the_whole_file_in_order()
    {
        Assert.Equal(
            ["one\n", "<alpha beta\n|mine here\n|theirs here\n>", "three\nfour\n", "<five six\n|mine there\n|theirs there\n>", "seven\n"],
            result.Segments.Select(segment => segment switch
            {
                MergeSegment.Resolved resolved => resolved.Text,
                MergeSegment.Conflicting { Conflict: var conflict } => $"<{conflict.Base}|{conflict.Mine}|{conflict.Theirs}>",
                _ => "?",
            }));
    }

    [Fact]
    public void Go_columns_fit_the_choice()
    {
        const string Struct = "package p\n\ntype T struct {\n\tID   int\n\tName string\n}\n";
        var mine = Struct.Replace("\tName string", "\tNameOfIt []byte", StringComparison.Ordinal);
        var theirs = Struct.Replace("\tName string", "\tTitleOfTheThing *int", StringComparison.Ordinal);
        var resolved = MergeOf.Go(Struct, mine, theirs).Resolve(MergeChoice.TakeTheirs);
        Assert.Equal("package p\n\ntype T struct {\n\tID              int\n\tTitleOfTheThing *int\n}\n", resolved);
    }
}
