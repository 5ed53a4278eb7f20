using Gomcp.Engine.Merging;

namespace Gomcp.Engine.Tests.Merging;

/// <summary>Go's own library and the modules at hand, with every run of blanks collapsed, against what gofmt had made of them.</summary>
public sealed class When_real_Go_files_lost_their_columns(ITestOutputHelper output)
{
    private const double SmallestShare = 0.995;

    public static bool GoIsAvailable => GoToolchain.IsAvailable;

    [Fact(Skip = GoToolchain.Missing, SkipUnless = nameof(GoIsAvailable))]
    public async Task They_get_them_back()
    {
        var files = await CleanFilesAsync(TestContext.Current.CancellationToken);
        Assert.True(files.Count > 1000, $"found only {files.Count} files");
        var wrong = new List<string>();
        var destroyed = 0;
        foreach (var file in files)
        {
            var original = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            var collapsed = GoColumnsLost.In(original);
            destroyed += collapsed == original ? 0 : 1;
            if (GoAlignment.Align(collapsed) != original || GoImports.Sort(original) != original)
                wrong.Add(file);
        }

        var share = 1 - ((double)wrong.Count / files.Count);
        output.WriteLine($"{files.Count - wrong.Count} of {files.Count} files identical ({share:P2}); {destroyed} had columns to lose");
        Assert.True(destroyed > files.Count / 2, $"only {destroyed} files had columns");
        foreach (var file in wrong)
            output.WriteLine(file);
        Assert.True(share > SmallestShare, $"only {share:P2} identical: {string.Join(", ", wrong.Take(20))}");
    }

    private static async Task<List<string>> CleanFilesAsync(CancellationToken cancellation)
    {
        var roots = new List<string>();
        foreach (var root in await GoToolchain.RunAsync("go", ["env", "GOROOT", "GOMODCACHE"], cancellation))
        {
            roots.AddRange(new[] { Path.Combine(root, "src"), Path.Combine(root, "github.com"), Path.Combine(root, "golang.org"), Path.Combine(root, "gorm.io") }
                .Where(Directory.Exists));
        }

        var unformatted = (await GoToolchain.RunAsync("gofmt", ["-l", .. roots], cancellation)).Select(line => line.Split(':')[0]).ToHashSet();
        return [.. roots.SelectMany(root => Directory.EnumerateFiles(root, "*.go", SearchOption.AllDirectories))
            .Where(file => !unformatted.Contains(file) && new FileInfo(file).Length < 400_000 && !file.Contains("testdata", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }
}
