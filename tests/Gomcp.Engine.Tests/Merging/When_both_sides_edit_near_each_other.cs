using Gomcp.Engine.Merging;

namespace Gomcp.Engine.Tests.Merging;

public sealed class When_both_sides_edit_near_each_other
{
    [Fact]
    public void A_line_added_beside_a_changed_one_stays()
    {
        var result = MergeOf.Text("a one\nb two\nc three\n", "a one\nb two\nmine\nc three\n", "a one\nb 2\nc three\n");
        Assert.Equal("a one\nb 2\nmine\nc three\n", result.Text);
    }

    [Fact]
    public void Changes_of_neighbouring_lines_both_stay()
    {
        var result = MergeOf.Text("a one\nb two\nc three\n", "a one\nb mine\nc three\n", "a one\nb two\nc theirs\n");
        Assert.Equal("a one\nb mine\nc theirs\n", result.Text);
    }

    [Fact]
    public void A_line_added_between_two_changed_ones_stays()
    {
        var result = MergeOf.Text("title: one thing\nprice: two things\n", "title: one thing\nmine\nprice: two things\n", "title: 1 thing\nprice: 2 things\n");
        Assert.Equal("title: 1 thing\nmine\nprice: 2 things\n", result.Text);
    }

    [Fact]
    public void A_line_added_inside_what_is_no_longer_generated_is_a_conflict()
    {
        var result = MergeOf.Text("a\nstart\nmiddle\nend\nz\n", "a\nstart\nmine\nmiddle\nend\nz\n", "a\nz\n");
        var conflict = Assert.Single(result.Conflicts);
        Assert.Equal(ConflictReason.DeletedByGenerator, conflict.Reason);
        Assert.Equal("start\nmine\nmiddle\nend\n", conflict.Mine);
        Assert.Equal("", conflict.Theirs);
    }

    [Fact]
    public void A_changed_line_that_is_no_longer_generated_is_a_conflict() =>
        Assert.Equal(ConflictReason.DeletedByGenerator, Assert.Single(MergeOf.Text("a\nold line\nz\n", "a\nold line, mine\nz\n", "a\nz\n").Conflicts).Reason);

    [Fact]
    public void An_unchanged_line_that_is_no_longer_generated_goes() =>
        Assert.Equal("a\nmine\nz\n", MergeOf.Text("a\nold\nq\nz\n", "a\nold\nmine\nz\n", "a\nq\nz\n").Resolve(MergeChoice.KeepMine));

    [Fact]
    public void Words_of_one_line_changed_on_both_sides_are_merged()
    {
        var result = MergeOf.Text("<h1 class=\"big\">All products</h1>\n", "<h1 class=\"big\">Our goods</h1>\n", "<h1 class=\"big wide\">All products</h1>\n");
        Assert.Equal("<h1 class=\"big wide\">Our goods</h1>\n", result.Text);
    }

    [Fact]
    public void The_same_word_changed_on_both_sides_is_a_conflict() =>
        Assert.False(MergeOf.Text("return errors.New(\"name is required\")\n", "return errors.New(\"name is needed\")\n", "return errors.New(\"name is missing\")\n").IsClean);

    [Fact]
    public void Two_words_added_at_one_place_are_a_conflict() =>
        Assert.False(MergeOf.Go("package p\n\nvar x = f(a)\n", "package p\n\nvar x = f(a, mine)\n", "package p\n\nvar x = f(a, theirs)\n").IsClean);

    [Fact]
    public void Two_fields_of_one_name_are_a_conflict()
    {
        const string Base = "package p\n\ntype T struct {\n\tID int\n}\n";
        var conflict = Assert.Single(MergeOf.Go(Base, Base.Replace("int\n", "int\n\tNote string\n", StringComparison.Ordinal), Base.Replace("int\n", "int\n\tNote *string\n", StringComparison.Ordinal)).Conflicts);
        Assert.Equal(ConflictReason.SameName, conflict.Reason);
    }

    [Fact]
    public void Two_functions_added_at_one_place_are_not_interleaved()
    {
        const string Base = "package p\n\nfunc a() {\n\tx()\n}\n\nfunc z() {\n\tx()\n}\n";
        const string Mine = "package p\n\nfunc a() {\n\tx()\n}\n\nfunc mine() {\n\tx()\n}\n\nfunc z() {\n\tx()\n}\n";
        const string Theirs = "package p\n\nfunc a() {\n\tx()\n}\n\nfunc theirs() {\n\tx()\n}\n\nfunc z() {\n\tx()\n}\n";
        Assert.Equal(
            "package p\n\nfunc a() {\n\tx()\n}\n\nfunc theirs() {\n\tx()\n}\n\nfunc mine() {\n\tx()\n}\n\nfunc z() {\n\tx()\n}\n",
            MergeOf.Go(Base, Mine, Theirs).Text);
    }

    [Fact]
    public void A_line_that_both_added_at_different_places_is_told()
    {
        const string Base = "package p\n\nfunc r() {\n\ts.mount(\"/a\", a)\n\ts.mount(\"/b\", b)\n}\n";
        const string Line = "\ts.mount(\"/orders\", orders)\n";
        var result = MergeOf.Go(Base, Base.Insert(Base.IndexOf("\ts.mount(\"/a", StringComparison.Ordinal), Line), Base.Insert(Base.IndexOf('}', StringComparison.Ordinal), Line));
        Assert.Equal(MergeNoteKind.AddedTwice, Assert.Single(result.Notes).Kind);
    }

    [Fact]
    public void Blanks_the_person_changed_stay_and_others_follow_the_generator()
    {
        var result = MergeOf.Text("a  b\nc  d\ne\n", "a b\nc  d\ne\nmine\n", "a   b\nc d\ne\n");
        Assert.Equal("a b\nc d\ne\nmine\n", result.Text);
    }

    [Fact]
    public void Blanks_inside_quotes_count() =>
        Assert.Equal("x := \"a b\"\ny\n", MergeOf.Text("x := \"a  b\"\n", "x :=  \"a  b\"\ny\n", "x := \"a b\"\n").Resolve(MergeChoice.TakeTheirs).Replace("x :=  ", "x := ", StringComparison.Ordinal));

    [Fact]
    public void The_persons_line_ends_and_byte_order_mark_are_kept_for_every_line()
    {
        var result = MergeOf.Text("a\nb\n", "\uFEFFa\r\nmine\r\nb\r\n", "a\nb\ntheirs\n");
        Assert.Equal("\uFEFFa\r\nmine\r\nb\r\ntheirs\r\n", result.Text);
    }

    [Fact]
    public void A_file_without_a_last_line_end_gets_one_only_from_the_side_that_changed_it()
    {
        Assert.Equal("a\nb", MergeOf.Text("a\n", "a\nb", "a\n").Text);
        Assert.Equal("b\na\n", MergeOf.Text("a", "b\na", "a\n").Text);
        Assert.Equal("x\na\ny", MergeOf.Text("a", "x\na", "a\ny").Text);
    }

    [Fact]
    public void Indentation_counts_where_it_has_a_meaning() =>
        Assert.False(MergeOf.File("ci.yml", "on:\n  push:\njobs:\n", "on:\n    push:\njobs:\n", "on:\n      push:\njobs:\n").IsClean);
}
