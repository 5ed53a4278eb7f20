using Gomcp.Engine.Merging;

namespace Gomcp.Engine.Tests.Merging;

public sealed class When_the_shared_cases_are_merged
{
    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(MergeCaseFolder.Root).Where(folder => File.Exists(Path.Combine(folder, "about.txt"))).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Fact]
    public void All_of_them_are_there() => Assert.True(Cases.Count >= 9);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_text_is_the_expected_one_byte_for_byte(string name)
    {
        var result = Merge(name);
        var expected = Directory.GetFiles(Path.Combine(MergeCaseFolder.Root, name), "expected.*");
        if (expected.Length == 0)
            Assert.NotEmpty(result.Conflicts);
        else
            Assert.Equal(File.ReadAllText(expected[0]), result.Text);
    }

    [Theory]
    [InlineData("struct-realigned", 2)]
    [InlineData("wiring", 1)]
    [InlineData("same-change", 0)]
    [InlineData("imports", 1)]
    [InlineData("windows-line-ends", 0)]
    public void Insertions_that_met_are_told(string name, int notes) =>
        Assert.Equal(notes, Merge(name).Notes.Count(note => note.Kind == MergeNoteKind.InsertionsMet));

    [Fact]
    public void What_was_deleted_here_and_changed_there_is_one_conflict_with_all_three_texts()
    {
        var conflict = Assert.Single(Merge("deleted-and-changed").Conflicts);
        Assert.Equal("func (r *Repository) Search(q string) string {\n\treturn \"name LIKE \" + q\n}\n", conflict.Base.Trim('\n') + "\n");
        Assert.Equal("", conflict.Mine);
        Assert.Equal("func (r *Repository) Search(q string) string {\n\treturn \"name LIKE \" + q + \" OR sku LIKE \" + q\n}\n", conflict.Theirs.Trim('\n') + "\n");
        Assert.Equal(ConflictReason.DeletedByPerson, conflict.Reason);
    }

    private static MergeResult Merge(string name)
    {
        var folder = Path.Combine(MergeCaseFolder.Root, name);
        var @base = Directory.GetFiles(folder, "base.*").Single();
        var extension = Path.GetExtension(@base);
        return MergeOf.File($"internal/file{extension}", File.ReadAllText(@base), File.ReadAllText(Path.Combine(folder, "mine" + extension)), File.ReadAllText(Path.Combine(folder, "theirs" + extension)));
    }
}
