using System.Text;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Files;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tests.Files;

namespace Gomcp.Engine.Tests.Applying;

public sealed class When_history_is_kept : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private OperationHistory History => new(folder.Project());

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_operation_tells_what_it_was_and_what_it_did()
    {
        Sample.Create(folder.ProjectRoot);
        var applied = (await Sample.Apply(folder.Project(), Sample.Operation(folder.ProjectRoot))).Value;

        Assert.Equal([applied.Id], History.List().Value);
        var record = History.Read(applied.Id).Value;
        Assert.Equal("sample", record.Tool);
        Assert.Equal("{\"name\":\"x\"}", Encoding.UTF8.GetString(record.Request.Span));
        Assert.Equal("{}", Text(record, record.SpecBefore));
        Assert.Equal("{\"new\":1}", Text(record, record.SpecAfter));
        Assert.Equal(13, record.Files.Length);
        Assert.Contains(new RecordedFile(ProjectPath.Of("sub/deep/gone.txt"), ContentHash.Of("gone"u8), ContentHash.Absent), record.Files);
    }

    [Fact]
    public async Task Every_side_of_an_old_operation_is_there_for_undo()
    {
        var root = folder.ProjectRoot;
        await ApplyTexts(("f.go", "1"), (".gomcp/base/f.go.base", "1"), ("once.sql", "m"));
        Sample.Write(root, "f.go", "1 + person");
        await ApplyTexts(("f.go", "2 + person"), (".gomcp/base/f.go.base", "2"));
        Sample.Write(root, "f.go", "2 + person again");
        await ApplyTexts(("f.go", "3 + person again"), (".gomcp/base/f.go.base", "3"));
        File.Delete(Path.Join(root, "f.go"));
        File.Delete(Path.Join(root, "once.sql"));

        foreach (var id in History.List().Value)
        {
            var record = History.Read(id).Value;
            foreach (var file in record.Files)
            {
                Assert.True(file.Before.IsAbsent || History.Content(record, file.Before) is not null, $"{file.Path} before");
                Assert.True(file.After.IsAbsent || History.Content(record, file.After) is not null, $"{file.Path} after");
            }
        }
    }

    [Fact]
    public async Task A_first_scaffold_stores_no_file_a_third_time()
    {
        await ApplyTexts(("gomcp.json", "{}"), (".gomcp/base/gomcp.json.base", "{}"), ("a.go", "package a"), (".gomcp/base/a.go.base", "package a"));
        Assert.False(Directory.Exists(Path.Join(folder.ProjectRoot, ".gomcp/history/objects")));
    }

    [Fact]
    public async Task Content_is_stored_once()
    {
        await ApplyTexts(("a", "x"), ("b", "x"));
        await ApplyTexts(("a", "y"), ("b", "y"));
        await ApplyTexts(("a", "x"), ("b", "x"));
        Assert.Equal(2, Directory.GetFiles(Path.Join(folder.ProjectRoot, ".gomcp/history/objects")).Length);
    }

    [Fact]
    public async Task It_is_readable_for_the_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no mode bits.");
        await ApplyTexts(("secret", "1"));
        await ApplyTexts(("secret", "2"));
        foreach (var file in Directory.EnumerateFiles(Path.Join(folder.ProjectRoot, ".gomcp/history"), "*", SearchOption.AllDirectories))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, Sample.ModeOf(file));
    }

    [Fact]
    public async Task Only_the_latest_are_kept_with_the_content_they_need()
    {
        for (var i = 0; i < 6; i++)
            await ApplyTexts(3, ("a", $"{i}"), (i % 2 == 0 ? "even" : "odd", $"{i}"));

        var kept = History.List().Value;
        Assert.Equal(3, kept.Length);
        Assert.Equal(kept.OrderDescending(), kept);
        foreach (var record in kept.Select(id => History.Read(id).Value))
            Assert.All(record.Files, f => Assert.NotNull(History.Content(record, f.Before)));
        var objects = Directory.GetFiles(Path.Join(folder.ProjectRoot, ".gomcp/history/objects")).Select(Path.GetFileName);
        Assert.DoesNotContain(ContentHash.Of("0"u8).Value, objects);
    }

    [Fact]
    public async Task Ids_are_in_the_order_of_application_even_if_the_clock_goes_back()
    {
        var ids = new List<OperationId>();
        foreach (var time in (string[])["2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"])
        {
            var options = ApplyOptions.Default with { Clock = new FixedClock(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture)) };
            var operation = Sample.Of(Sample.Change(folder.ProjectRoot, "a", $"{ids.Count}"));
            ids.Add((await Applier.ApplyAsync(folder.Project(), operation, options, TestContext.Current.CancellationToken)).Value.Id);
        }

        Assert.Equal(ids.Order(), ids);
        Assert.Equal(3, ids.Distinct().Count());
        Assert.Equal(ids[0], OperationId.TryParse(ids[0].Value));
        Assert.Null(OperationId.TryParse("../../../../etc/passwd"));
    }

    [Fact]
    public async Task What_cannot_be_read_is_a_problem()
    {
        await ApplyTexts(("a", "a"));
        var id = History.List().Value.Single();
        await File.WriteAllTextAsync(Path.Join(folder.ProjectRoot, $".gomcp/history/{id}.json"), "{\"format\":99}", TestContext.Current.CancellationToken);
        Assert.Equal(ProblemCodes.OperationUnknown, Assert.Single(History.Read(id).Problems).Code);
        Assert.Equal(ProblemCodes.OperationUnknown, Assert.Single(History.Read(OperationId.TryParse("20260101T000000000Z-00000000")!).Problems).Code);
    }

    private string Text(OperationRecord record, ContentHash hash) => Encoding.UTF8.GetString(History.Content(record, hash)!.Value.Span);

    private async Task ApplyTexts(params (string Path, string Text)[] files) => await ApplyTexts(100, files);

    private async Task ApplyTexts(int limit, params (string Path, string Text)[] files)
    {
        var operation = Sample.Of([.. files.Select(f => Sample.Change(folder.ProjectRoot, f.Path, f.Text))]);
        var options = ApplyOptions.Default with { HistoryLimit = limit };
        Assert.True((await Applier.ApplyAsync(folder.Project(), operation, options, TestContext.Current.CancellationToken)).IsSuccess);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
