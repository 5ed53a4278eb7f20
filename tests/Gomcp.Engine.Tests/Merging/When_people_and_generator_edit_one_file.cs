using Gomcp.Engine.Merging;

namespace Gomcp.Engine.Tests.Merging;

/// <summary>Every edit of a person against every generated change of the same file, over the files of a real shop.</summary>
public sealed class When_people_and_generator_edit_one_file(ITestOutputHelper output)
{
    // Both sides want something else of the very same words, or one changes what the other took away.
    private static readonly HashSet<(string Person, string Generator)> Conflicting =
    [
        ("rewords a label", "rename field"),
        ("reorders two fields", "rename field"),
        ("rewords a generated message", "newer templates"),
    ];

    public static bool GoIsAvailable => GoToolchain.IsAvailable;

    public static TheoryData<string, string, string> Pairs =>
        [.. PersonsEdits.All.SelectMany(mine => GeneratedEdits.All.Where(theirs => theirs.File == mine.File), (mine, theirs) => (mine.File, mine.Name, theirs.Name))];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Both_are_in_the_result_or_they_conflict(string file, string person, string generator)
    {
        var (@base, mine, theirs) = Texts(file, person, generator);
        var result = MergeOf.File("internal/" + file, @base, mine, theirs);
        Assert.True(result.IsClean != Conflicting.Contains((person, generator)), $"conflicts: {string.Join("\n", result.Conflicts)}");
        if (!result.IsClean)
            return;
        var merged = Keys(result.Text).ToHashSet();
        Assert.DoesNotContain(Added(@base, mine), line => !merged.Contains(line) && !MergedByWords(@base, theirs, line));
        Assert.DoesNotContain(Added(@base, theirs), line => !merged.Contains(line) && !MergedByWords(@base, mine, line));
    }

    [Fact]
    public void Nearly_all_of_them_merge_without_a_conflict()
    {
        var clean = Pairs.Count(pair => Merge(pair).IsClean);
        output.WriteLine($"{clean} of {Pairs.Count} merged without a conflict ({(double)clean / Pairs.Count:P1})");
        Assert.True(Pairs.Count >= 100, $"only {Pairs.Count} pairs");
        Assert.True(clean >= Pairs.Count - Conflicting.Count);
    }

    [Fact(Skip = GoToolchain.Missing, SkipUnless = nameof(GoIsAvailable))]
    public async Task What_merged_is_formatted_Go()
    {
        var folder = Directory.CreateTempSubdirectory("merged");
        try
        {
            var count = 0;
            foreach (var pair in Pairs.Where(pair => pair.Data.Item1.EndsWith(".go", StringComparison.Ordinal)))
            {
                var result = Merge(pair);
                if (result.IsClean && IsFormatted(pair.Data.Item2))
                    await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{count++}-{pair.Data.Item2}-{pair.Data.Item3}.go".Replace(' ', '_')), result.Text, TestContext.Current.CancellationToken);
            }

            Assert.True(count > 50, $"only {count} files");
            Assert.Empty(await GoToolchain.RunAsync("gofmt", ["-e", "-l", folder.FullName], TestContext.Current.CancellationToken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static MergeResult Merge(TheoryDataRow<string, string, string> pair)
    {
        var (@base, mine, theirs) = Texts(pair.Data.Item1, pair.Data.Item2, pair.Data.Item3);
        return MergeOf.File("internal/" + pair.Data.Item1, @base, mine, theirs);
    }

    private static (string Base, string Mine, string Theirs) Texts(string file, string person, string generator)
    {
        var @base = MergeCaseFolder.Read("shop/" + file);
        var edit = PersonsEdits.All.Single(edit => edit.File == file && edit.Name == person);
        var mine = IsFormatted(person) ? edit.Generated(@base) : edit.Apply(@base);
        var theirs = GeneratedEdits.All.Single(edit => edit.File == file && edit.Name == generator).Generated(@base);
        Assert.NotEqual(@base, mine);
        Assert.NotEqual(@base, theirs);
        return (@base, mine, theirs);
    }

    // Most people's editors run gofmt.
    private static bool IsFormatted(string person) => person is not ("aligns by hand" or "writes Windows line ends");

    private static IEnumerable<string> Keys(string text) => text.Split('\n').Select(line => string.Join(' ', line.Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries)));

    private static IEnumerable<string> Added(string @base, string side) => Keys(side).Except(Keys(@base));

    /// <summary>A line that both sides changed is neither's afterwards: the other side no longer has what it was made from.</summary>
    private static bool MergedByWords(string @base, string other, string line)
    {
        var words = Words(line);
        return Keys(@base).Except(Keys(other)).Any(gone => Words(gone).Intersect(words).Count() * 2 >= Words(gone).Count);
    }

    private static HashSet<string> Words(string line) => [.. line.Split([' ', '"', '<', '>', '=', '(', ')', '.', ',', '{', '}'], StringSplitOptions.RemoveEmptyEntries)];
}
