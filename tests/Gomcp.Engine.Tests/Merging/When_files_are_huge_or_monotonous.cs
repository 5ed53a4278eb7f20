using Gomcp.Engine.Merging;

namespace Gomcp.Engine.Tests.Merging;

/// <summary>No clock here: a merge that is quadratic in these sizes would not end within the run's own limit.</summary>
public sealed class When_files_are_huge_or_monotonous
{
    private const int Many = 50_000;

    [Fact]
    public void Many_lines_with_edits_everywhere_merge()
    {
        var @base = Enumerable.Range(0, Many).Select(i => $"\tline {i}").ToArray();
        var mine = @base.Select((line, i) => i % 100 == 10 ? line + " mine" : line);
        var theirs = @base.Select((line, i) => i % 100 == 60 ? line + " theirs" : line);
        var merged = MergeOf.Go(Join(@base), Join(mine), Join(theirs)).Text;
        Assert.Equal(Many / 100, merged.Split(" mine").Length - 1);
        Assert.Equal(Many / 100, merged.Split(" theirs").Length - 1);
    }

    [Fact]
    public void One_line_repeated_merges()
    {
        var @base = Enumerable.Repeat("same", Many).ToArray();
        var mine = @base.Take(100).Append("mine").Concat(@base.Skip(100));
        var theirs = @base.Take(40_000).Append("theirs").Concat(@base.Skip(40_000));
        var merged = MergeOf.Text(Join(@base), Join(mine), Join(theirs)).Text;
        Assert.Contains("mine\n", merged, StringComparison.Ordinal);
        Assert.Contains("theirs\n", merged, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_with_nothing_in_common_conflict()
    {
        var result = MergeOf.Text(Numbered("base"), Numbered("mine"), Numbered("theirs"));
        Assert.False(result.IsClean);
        Assert.Equal(Numbered("mine"), result.Resolve(MergeChoice.KeepMine));
    }

    [Fact]
    public void Few_different_lines_in_any_order_come_to_an_end()
    {
        var result = MergeOf.Text(Cycle(7), Cycle(5), Cycle(3));
        Assert.NotEmpty(result.Segments);
    }

    [Fact]
    public void Brackets_without_end_come_to_an_end()
    {
        var deep = "package p\n\nvar x = " + new string('(', Many) + "\n";
        Assert.StartsWith("package p", GoAlignment.Align(deep), StringComparison.Ordinal);
        Assert.StartsWith("package p", GoAlignment.Align(deep.Replace('(', '{')), StringComparison.Ordinal);
        Assert.StartsWith("package p", GoAlignment.Align(deep.Replace("(", "func(", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static string Cycle(int period) => Join(Enumerable.Range(0, 20_000).Select(i => $"line {i % period}"));

    private static string Numbered(string word) => Join(Enumerable.Range(0, Many).Select(i => $"{word} {i}"));

    private static string Join(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
