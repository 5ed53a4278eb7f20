using System.Globalization;
using CsCheck;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Files;
using Gomcp.Engine.Planning;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tests.Files;

namespace Gomcp.Engine.Tests.Applying;

public sealed class When_a_plan_is_stored : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private PlanStore Store => new(folder.Project());

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Another_reads_exactly_what_was_stored()
    {
        Gen.Select(Gen.String.AlphaNumeric, Gen.Byte.Array[0, 50], Gen.Byte.Array[0, 200].Null().Array[0, 8]).Sample((tool, extra, contents) =>
        {
            var writes = contents.Select((c, i) => new FileWrite(
                ProjectPath.Of($"dir/{i}"), i % 2 == 0 ? ContentHash.Absent : ContentHash.Of(extra), c is null ? null : (ReadOnlyMemory<byte>)c, (FileAccessMode)(i % 3)));
            var plan = new StoredPlan(tool, "{\"a\":1}"u8.ToArray(), [.. writes], extra);

            var loaded = Store.Load(Store.Save(plan).Value).Value;

            Assert.Equal(Describe(plan), Describe(loaded));
        }, iter: 60);
    }

    [Fact]
    public async Task Applying_it_writes_those_bytes()
    {
        var id = Store.Save(new StoredPlan("t", "{}"u8.ToArray(), [Sample.Change(folder.ProjectRoot, "a/b", "planned")], default)).Value;
        var plan = Store.Load(id).Value;
        Assert.True((await Sample.Apply(folder.Project(), new Operation(plan.Tool, plan.Request, plan.Writes))).IsSuccess);
        Assert.Equal("planned", await File.ReadAllTextAsync(Path.Join(folder.ProjectRoot, "a/b"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_id_is_of_the_content()
    {
        Assert.Equal(Store.Save(Plan("1")).Value, Store.Save(Plan("1")).Value);
        Assert.NotEqual(Store.Save(Plan("1")).Value, Store.Save(Plan("2")).Value);
    }

    [Fact]
    public void An_altered_plan_is_none()
    {
        var id = Store.Save(Plan("1")).Value;
        var path = Path.Join(folder.ProjectRoot, ".gomcp/plans", id);
        var bytes = File.ReadAllBytes(path);
        bytes[^1] ^= 1;
        File.WriteAllBytes(path, bytes);
        Assert.Equal(ProblemCodes.PlanUnknown, Assert.Single(Store.Load(id).Problems).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("0123456789abcdef0123")]
    public void An_unknown_id_is_a_problem(string id) => Assert.Equal(ProblemCodes.PlanUnknown, Assert.Single(Store.Load(id).Problems).Code);

    [Fact]
    public void The_oldest_expire()
    {
        var ids = Enumerable.Range(0, PlanStore.Limit + 5).Select(i =>
        {
            var id = Store.Save(Plan(i.ToString(CultureInfo.InvariantCulture))).Value;
            File.SetLastWriteTimeUtc(Path.Join(folder.ProjectRoot, ".gomcp/plans", id), DateTime.UnixEpoch.AddDays(i));
            return id;
        }).ToList();
        Store.Save(Plan("last"));

        Assert.Equal(PlanStore.Limit, Directory.GetFiles(Path.Join(folder.ProjectRoot, ".gomcp/plans")).Length);
        Assert.False(Store.Load(ids[0]).IsSuccess);
        Assert.True(Store.Load(ids[^1]).IsSuccess);
    }

    private static StoredPlan Plan(string request) => new("t", System.Text.Encoding.UTF8.GetBytes(request), [], default);

    private static string Describe(StoredPlan plan) => string.Join(
        '\n',
        plan.Writes.Select(w => $"{w.Path} {w.Before} {w.Mode} {(w.Content is { } c ? Convert.ToHexString(c.Span) : "none")}")
            .Prepend($"{plan.Tool} {Convert.ToHexString(plan.Request.Span)} {Convert.ToHexString(plan.Extra.Span)}"));
}
