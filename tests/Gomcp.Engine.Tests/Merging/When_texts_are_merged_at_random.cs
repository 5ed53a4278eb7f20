using CsCheck;
using Gomcp.Engine.Merging;

namespace Gomcp.Engine.Tests.Merging;

public sealed class When_texts_are_merged_at_random
{
    private static readonly Gen<string> Line = Gen.OneOf(
        Gen.OneOf("", "}", "\t}", "{", "\treturn nil", "func a() {", "\tx := 1", "package p", "import (", ")", "\t\"time\"", "type T struct {", "\tName string", "\tID   int `json:\"id\"`", "/* open", "`raw"),
        Gen.String[Gen.Char[" ab\t{}()\"'`/*.:,="], 0, 12]);

    private static readonly Gen<string> LineEnd = Gen.OneOf("\n", "\n", "\r\n");

    private static readonly Gen<string> Text =
        from lines in Line.Array[0, 12]
        from end in LineEnd
        from last in Gen.Bool
        select string.Join(end, lines) + (last ? end : "");

    private static readonly Gen<string> Name = Gen.OneOf("a.go", "a.templ", "a.md", "a.txt");

    [Fact]
    public void An_untouched_file_becomes_the_generated_one() => Gen.Select(Name, Text, Text).Sample((name, @base, theirs) =>
        MergeOf.File(name, @base, @base, theirs).Text == Styled(theirs, @base));

    [Fact]
    public void A_file_that_is_generated_as_before_stays_as_it_is() => Gen.Select(Name, Text, Text).Sample((name, @base, mine) =>
        MergeOf.File(name, @base, mine, @base).Text == mine);

    [Fact]
    public void What_both_made_the_same_stays_as_the_person_wrote_it() => Gen.Select(Name, Text, Text).Sample((name, @base, both) =>
        MergeOf.File(name, @base, both, both).Text == both);

    [Fact]
    public void Any_three_texts_merge_or_conflict_and_both_ways_alike() => Gen.Select(Name, Text, Text, Text).Sample((name, @base, mine, theirs) =>
    {
        var there = MergeOf.File(name, @base, mine, theirs);
        var back = MergeOf.File(name, @base, theirs, mine);
        return there.IsClean == back.IsClean && (!there.IsClean || Letters(there.Text) == Letters(back.Text));
    });

    [Fact]
    public void Line_ends_and_byte_order_marks_change_nothing_but_themselves() => Gen.Select(Name, Text, Text, Text).Sample((name, @base, mine, theirs) =>
    {
        var unix = MergeOf.File(name, Unix(@base), Unix(mine), Unix(theirs));
        var windows = MergeOf.File(name, Unix(@base), "\uFEFF" + Windows(mine), "\uFEFF" + Windows(theirs));
        var hasLineEnd = mine.Contains('\n', StringComparison.Ordinal);
        return unix.IsClean == windows.IsClean
            && (!unix.IsClean || windows.Text == "\uFEFF" + (hasLineEnd || theirs.Contains('\n', StringComparison.Ordinal) ? Windows(unix.Text) : unix.Text));
    });

    [Fact]
    public void No_line_that_a_side_put_in_is_lost() => Gen.Select(WordLines, WordLines, WordLines).Sample((@base, mine, theirs) =>
    {
        var result = MergeOf.Text(Join(@base), Join(mine), Join(theirs));
        var kept = Count(Lines(result.Resolve(MergeChoice.KeepMine)));
        var taken = Count(Lines(result.Resolve(MergeChoice.TakeTheirs)));
        var before = Count(@base);
        return mine.Where(IsWord).All(line => kept[line].Count() >= mine.Count(other => other == line) - before[line].Count())
            && theirs.Where(IsWord).All(line => taken[line].Count() >= theirs.Count(other => other == line) - before[line].Count());
    });

    [Fact]
    public void Edits_of_different_regions_merge_clean_and_are_all_there() => Edits.Sample(edits =>
    {
        var @base = Enumerable.Range(0, 40).Select(i => $"line {i} of the file").ToList();
        var mine = @base.SelectMany((line, i) => edits.TryGetValue(i, out var edit) && edit.IsMine ? edit.Apply(line, i, "mine") : [line]);
        var theirs = @base.SelectMany((line, i) => edits.TryGetValue(i, out var edit) && !edit.IsMine ? edit.Apply(line, i, "theirs") : [line]);
        var both = @base.SelectMany((line, i) => edits.TryGetValue(i, out var edit) ? edit.Apply(line, i, edit.IsMine ? "mine" : "theirs") : [line]);
        return MergeOf.Text(Join(@base), Join(mine), Join(theirs)).Text == Join(both);
    });

    [Fact]
    public void Every_line_that_a_side_put_in_is_in_a_clean_result() => Gen.Select(Positions, Positions).Sample((mine, theirs) =>
    {
        string[] @base = [.. Enumerable.Range(0, 20).Select(i => i % 3 == 0 ? "" : i % 3 == 1 ? "}" : $"line {i}")];
        var result = MergeOf.Text(Join(@base), Join(Insert(@base, mine, "mine")), Join(Insert(@base, theirs, "theirs")));
        var lines = Lines(result.Text);
        return mine.All(i => lines.Contains($"mine {i}")) && theirs.All(i => lines.Contains($"theirs {i}")) && @base.All(lines.Contains);
    });

    // One word a line: the finer pass has nothing to merge, so that lines can be counted.
    private static readonly Gen<string[]> WordLines = Gen.OneOf("a", "b", "c", "d", "e", "f", "g", "").Array[0, 12];

    // Between units one blank line is enough, so those may become fewer.
    private static bool IsWord(string line) => line.Length > 0;

    private sealed record Edit(int Kind, bool IsMine)
    {
        public IEnumerable<string> Apply(string line, int index, string who) => Kind switch
        {
            0 => [line, $"{who} after {index}"],
            1 => [$"{who} instead of {index}"],
            2 => [],
            _ => [$"{who} before {index}", line],
        };
    }

    // Every third line at most, so that an unchanged one lies between two edits.
    private static readonly Gen<Dictionary<int, Edit>> Edits =
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 3], Gen.Bool).Array[0, 12].Select(all =>
            all.GroupBy(edit => edit.Item1).ToDictionary(group => group.Key * 3, group => new Edit(group.First().Item2, group.First().Item3)));

    private static readonly Gen<int[]> Positions = Gen.Int[0, 20].Array[0, 6].Select(all => all.Distinct().Order().ToArray());

    private static IEnumerable<string> Insert(string[] lines, int[] positions, string who) =>
        Enumerable.Range(0, lines.Length + 1).SelectMany(i => positions.Contains(i) ? lines.Skip(i).Take(1).Prepend($"{who} {i}") : lines.Skip(i).Take(1));

    private static string Join(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static string Unix(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string Windows(string text) => Unix(text).Replace("\n", "\r\n", StringComparison.Ordinal);

    private static string[] Lines(string text) => Unix(text).Split('\n')[..^1];

    private static ILookup<string, string> Count(IEnumerable<string> lines) => lines.ToLookup(line => line);

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Order());

    // The generated text with the line ends that the file had.
    private static string Styled(string theirs, string @base)
    {
        var windows = @base.Contains("\r\n", StringComparison.Ordinal);
        var any = @base.Contains('\n', StringComparison.Ordinal);
        return !any ? theirs : windows ? Windows(theirs) : Unix(theirs);
    }
}
