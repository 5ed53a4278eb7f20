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

    [Theory]
    [InlineData("y()", true)]
    [InlineData("other()", false)]
    public void A_function_that_both_added_at_different_places_is_there_once_or_in_conflict(string body, bool isClean)
    {
        const string Base = "package p\n\nfunc a() {\n\tx()\n}\n\nfunc z() {\n\tx()\n}\n";
        var mine = Base + "\nfunc added() {\n\ty()\n}\n";
        var theirs = Base.Replace("func z", $"func added() {{\n\t{body}\n}}\n\nfunc z", StringComparison.Ordinal);
        var result = MergeOf.Go(Base, mine, theirs);
        Assert.Equal(isClean, result.IsClean);
        Assert.Equal(mine, result.Resolve(MergeChoice.KeepMine));
        Assert.Contains(body, result.Resolve(MergeChoice.TakeTheirs), StringComparison.Ordinal);
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
    public void Lines_that_functions_have_in_common_are_not_told()
    {
        const string Base = "package p\n\nfunc a() {\n\tx()\n}\n\nfunc z() {\n\tx()\n}\n";
        var mine = Base + "\nfunc mine() {\n\tthe.same.call(one, two)\n}\n";
        var theirs = Base.Replace("func z", "func theirs() {\n\tthe.same.call(one, two)\n}\n\nfunc z", StringComparison.Ordinal);
        Assert.Empty(MergeOf.Go(Base, mine, theirs).Notes);
    }

    [Fact]
    public void Blanks_the_person_changed_stay_and_others_follow_the_generator()
    {
        var result = MergeOf.Text("a  b\nc  d\ne\n", "a b\nc  d\ne\nmine\n", "a   b\nc d\ne\n");
        Assert.Equal("a b\nc d\ne\nmine\n", result.Text);
    }

    [Fact]
    public void Blanks_inside_quotes_count() =>
        Assert.False(MergeOf.Text("x := \"a  b\"\n", "x := \"a b\"\n", "x := \"a   b\"\n").IsClean);

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
    public void Columns_that_a_person_aligned_otherwise_stay_where_nothing_is_generated()
    {
        const string Base = "package p\n\ntype A struct {\n\tID   int\n\tName string\n}\n\ntype B struct {\n\tID   int\n\tName string\n}\n";
        var mine = Base.Replace("ID   int\n\tName string\n}\n\ntype B", "ID int\n\tName    string\n}\n\ntype B", StringComparison.Ordinal);
        var theirs = Base.TrimEnd('\n', '}') + "\n\tAvailable bool\n}\n";
        Assert.Equal(
            "package p\n\ntype A struct {\n\tID int\n\tName    string\n}\n\ntype B struct {\n\tID        int\n\tName      string\n\tAvailable bool\n}\n",
            MergeOf.Go(Base, mine, GoAlignment.Align(theirs)).Text);
    }

    [Fact]
    public void Columns_shrink_when_the_longest_name_goes()
    {
        const string Base = "package p\n\ntype A struct {\n\tID        int\n\tAvailable bool\n\tName      string\n}\n";
        Assert.Equal(
            "package p\n\ntype A struct {\n\tID   int\n\tName string\n\tNote string\n}\n",
            MergeOf.Go(Base, Base.Replace("string\n", "string\n\tNote      string\n", StringComparison.Ordinal), "package p\n\ntype A struct {\n\tID   int\n\tName string\n}\n").Text);
    }

    [Fact]
    public void What_is_generated_inside_a_block_that_a_person_put_around_moves_in()
    {
        const string Base = "func f() {\n\tone()\n\ttwo(1)\n\tthree()\n}\n";
        const string Mine = "func f() {\n\tif x {\n\t\tone()\n\t\ttwo(1)\n\t\tthree()\n\t}\n}\n";
        const string Theirs = "func f() {\n\tone()\n\ttwo(2)\n\tadded()\n\tthree()\n}\n";
        Assert.Equal("func f() {\n\tif x {\n\t\tone()\n\t\ttwo(2)\n\t\tadded()\n\t\tthree()\n\t}\n}\n", MergeOf.Go(Base, Mine, Theirs).Text);
        Assert.Equal("func f() {\n\tif x {\n\t\tone()\n\t\ttwo(2)\n\t\tadded()\n\t\tthree()\n\t}\n}\n", MergeOf.Go(Base, Theirs, Mine).Text);
    }

    [Fact]
    public void Indentation_counts_where_it_has_a_meaning() =>
        Assert.False(MergeOf.File("ci.yml", "on:\n  push:\njobs:\n", "on:\n    push:\njobs:\n", "on:\n      push:\njobs:\n").IsClean);
}
