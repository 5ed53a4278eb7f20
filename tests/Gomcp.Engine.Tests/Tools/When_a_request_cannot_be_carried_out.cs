using Gomcp.Engine.Applying;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tests.Files;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tests.Tools;

public sealed class When_a_request_cannot_be_carried_out
{
    private const string Outside = "{\"name\":\"shop\",\"generate\":false,\"project_dir\":\"DIR\"}";

    [Theory]
    [InlineData("../elsewhere")]
    [InlineData("inside/../../elsewhere")]
    [InlineData("/etc/elsewhere")]
    [InlineData("link/elsewhere")]
    [InlineData("link")]
    public async Task Nothing_is_written_outside_the_root(string directory)
    {
        using var bench = new Workbench();
        using var elsewhere = new TemporaryFolder();
        Directory.CreateSymbolicLink(Path.Join(bench.Root, "link"), elsewhere.Root);
        foreach (var tool in new[] { "scaffold_project", "undo", "describe_project" })
        {
            var json = tool == "scaffold_project" ? Outside.Replace("DIR", directory, StringComparison.Ordinal) : $$"""{"project_dir":"{{directory}}"}""";
            var problems = (await bench.AnswerAsync(tool, json)).Structured.GetProperty("problems");
            Assert.Equal(ProblemCodes.PathOutside, problems[0].GetProperty("code").GetString());
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere.Root));
        Assert.Single(Directory.EnumerateFileSystemEntries(bench.Root));
    }

    [Fact]
    public async Task A_folder_with_somebodys_files_stays_as_it_is()
    {
        using var bench = new Workbench();
        Directory.CreateDirectory(bench.ShopFolder);
        bench.Write("notes.txt", "mine");
        var problem = Assert.Single((await bench.CallAsync("scaffold_project", Workbench.Shop)).Problems!);
        Assert.Equal(ProblemCodes.TargetNotEmpty, problem.Code);
        Assert.Contains("notes.txt", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["notes.txt"], Directory.EnumerateFileSystemEntries(bench.ShopFolder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("scaffold_domain", Workbench.Tag)]
    [InlineData("undo", "{\"project_dir\":\"shop\"}")]
    [InlineData("describe_project", "{\"project_dir\":\"shop\"}")]
    [InlineData("apply_plan", "{\"project_dir\":\"shop\",\"plan_id\":\"x\"}")]
    public async Task Where_no_project_is_none_is_made(string tool, string json)
    {
        using var bench = new Workbench();
        var answer = await bench.AnswerAsync(tool, json);
        Assert.True(answer.IsError);
        Assert.Equal(ResultStatus.Invalid, answer.Status);
        Assert.NotEmpty(answer.Structured.GetProperty("problems")[0].GetProperty("hint").GetString()!);
        Assert.False(Directory.Exists(bench.ShopFolder), "A folder was left behind.");
    }

    [Theory]
    [InlineData("{", ProblemCodes.JsonInvalid, "gomcp.json")]
    [InlineData("{\"version\":1}", ProblemCodes.PropertyMissing, "$.name")]
    [InlineData("{\"version\":1,\"name\":\"shop\",\"title\":\"S\",\"module\":\"example.com/s\",\"colour\":1}", ProblemCodes.PropertyUnknown, "$.colour")]
    [InlineData("{\"version\":1,\"name\":\"Shop\",\"title\":\"S\",\"module\":\"example.com/s\"}", ProblemCodes.NameInvalid, "$.name")]
    public async Task A_damaged_specification_is_told_and_left_alone(string text, string code, string path)
    {
        using var bench = await Workbench.WithShopAsync();
        bench.Write("gomcp.json", text);
        var before = bench.Tree();
        foreach (var (tool, json) in new[] { ("scaffold_domain", Workbench.Tag), ("undo", Workbench.Undo) })
        {
            var problems = (await bench.CallAsync(tool, json)).Problems!;
            Assert.Contains(problems, problem => problem.Code == code && problem.Path.EndsWith(path, StringComparison.Ordinal) && problem.Hint.Length > 0);
        }

        Assert.Equal(before, bench.Tree());
    }

    [Fact]
    public async Task A_project_that_somebody_holds_is_told_with_the_holder()
    {
        using var bench = await Workbench.WithShopAsync(TimeSpan.Zero);
        var project = Engine.Files.ProjectDirectory.Open(bench.Root, "shop").Value;
        using (var held = (await ProjectLock.AcquireAsync(project, TimeSpan.Zero, TimeProvider.System, TestContext.Current.CancellationToken)).Value)
        {
            Assert.Equal(ProblemCodes.ProjectLocked, Assert.Single((await bench.CallAsync("scaffold_domain", Workbench.Tag)).Problems!).Code);
        }

        await bench.ApplyAsync("scaffold_domain", Workbench.Tag);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told()
    {
        using var bench = await Workbench.WithShopAsync();
        await File.WriteAllTextAsync(Path.Join(bench.ShopFolder, "internal", "tag"), "in the way", TestContext.Current.CancellationToken);
        var before = bench.Tree();
        var result = await bench.CallAsync("scaffold_domain", Workbench.Tag);
        Assert.Equal(ProblemCodes.FileInaccessible, result.Problems![0].Code);
        Assert.Equal(before, bench.Tree());
    }

    [Theory]
    [InlineData("{\"name\":\"select\",\"project_dir\":\"shop\",\"fields\":[{\"name\":\"a\",\"type\":\"int\"}]}", ProblemCodes.NameReserved, "$.name")]
    [InlineData("{\"name\":\"note\",\"project_dir\":\"shop\",\"fields\":[{\"name\":\"id\",\"type\":\"int\"}]}", ProblemCodes.NameReserved, "$.fields[0].name")]
    [InlineData("{\"name\":\"note\",\"project_dir\":\"shop\",\"fields\":[{\"name\":\"a\",\"type\":\"int\"}],\"relations\":[{\"name\":\"author\"}]}", ProblemCodes.RelationTargetUnknown, "$.relations[0].target")]
    [InlineData("{\"name\":\"note\",\"project_dir\":\"shop\",\"fields\":[{\"name\":\"a\",\"type\":\"int\"}],\"relations\":[{\"name\":\"parent\",\"target\":\"note\",\"required\":true}]}", ProblemCodes.RelationCycle, "$.relations[0].required")]
    [InlineData("{\"name\":\"note\",\"project_dir\":\"shop\",\"fields\":[{\"name\":\"a\",\"type\":\"int\"}],\"dry-run\":true}", ProblemCodes.PropertyUnknown, "$.dry-run")]
    [InlineData("{\"name\":\"note\",\"project_dir\":\"shop\",\"fields\":[{\"name\":\"a\",\"type\":\"int\"}],\"on_conflict\":\"merge\"}", ProblemCodes.ValueInvalid, "$.on_conflict")]
    [InlineData("{\"name\":\"note\",\"project_dir\":7,\"fields\":[{\"name\":\"a\",\"type\":\"int\"}]}", ProblemCodes.ValueType, "$.project_dir")]
    public async Task A_wrong_domain_changes_nothing(string json, string code, string path)
    {
        using var bench = await Workbench.WithShopAsync();
        var before = bench.Tree();
        var problem = Assert.Single((await bench.CallAsync("scaffold_domain", json)).Problems!);
        Assert.Equal((code, path), (problem.Code, problem.Path));
        Assert.NotEmpty(problem.Hint);
        Assert.Equal(before, bench.Tree());
    }

    [Theory]
    [InlineData("undo", "{\"project_dir\":\"shop\",\"operation_id\":\"nonsense\"}", ProblemCodes.OperationUnknown, "$.operation_id")]
    [InlineData("undo", "{\"project_dir\":\"shop\",\"operation_id\":\"../../gomcp\"}", ProblemCodes.OperationUnknown, "$.operation_id")]
    [InlineData("apply_plan", "{\"project_dir\":\"shop\",\"plan_id\":\"nonsense\"}", ProblemCodes.PlanUnknown, "$.plan_id")]
    [InlineData("apply_plan", "{\"project_dir\":\"shop\",\"plan_id\":\"../../gomcp\"}", ProblemCodes.PlanUnknown, "$.plan_id")]
    [InlineData("apply_plan", "{\"project_dir\":\"shop\"}", ProblemCodes.PropertyMissing, "$.plan_id")]
    public async Task What_is_not_there_is_told(string tool, string json, string code, string path)
    {
        using var bench = await Workbench.WithShopAsync();
        var before = bench.Tree();
        var problem = Assert.Single((await bench.CallAsync(tool, json)).Problems!);
        Assert.Equal((code, path), (problem.Code, problem.Path));
        Assert.Equal(before, bench.Tree());
    }
}
