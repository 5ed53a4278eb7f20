using System.Text.Json;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Json;
using Gomcp.Engine.Projects;
using Gomcp.Engine.Stacks.Go;
using Gomcp.Engine.Tests.Files;
using Gomcp.Engine.Tools;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tests.Tools;

/// <summary>A folder to work in and the tools at hand, called as both doors call them.</summary>
internal sealed class Workbench : IDisposable
{
    public const string Shop = """
        {"name":"shop","title":"Harbour Shop","generate":false,"domains":[
          {"name":"category","fields":[{"name":"name","type":"string","required":true}]},
          {"name":"product","fields":[
            {"name":"name","type":"string","required":true},
            {"name":"price","type":"decimal","required":true,"min":0},
            {"name":"featured","type":"bool"}],
           "relations":[{"name":"category","required":true}]}]}
        """;

    public const string Review = """
        {"name":"review","project_dir":"shop","generate":false,
         "fields":[{"name":"title","type":"string","required":true},{"name":"stars","type":"int","min":1,"max":5}],
         "relations":[{"name":"product","required":true,"on_delete":"cascade"}]}
        """;

    public const string Tag = """{"name":"tag","project_dir":"shop","generate":false,"fields":[{"name":"word","type":"string","required":true}]}""";

    public const string Undo = """{"project_dir":"shop","generate":false}""";

    // Scaffolding is what takes time: it is done once, for all tests.
    private static readonly Lazy<Task<IReadOnlyList<ScaffoldedFile>>> ScaffoldedShop = new(ScaffoldShopAsync);

    private readonly TemporaryFolder folder = new();
    private readonly ToolContext context;

    public Workbench(TimeSpan? lockWait = null)
    {
        var schemas = Schemas.Load();
        var options = ApplyOptions.Default with { LockWait = lockWait ?? TimeSpan.FromMinutes(5) };
        var pipeline = new ScaffoldPipeline(new ProjectReader(folder.Root, schemas), new GoStack(), options);
        context = new ToolContext(folder.Root, schemas, pipeline, new Progress<string>(), new NoReports());
    }

    public string Root => folder.Root;

    public string ShopFolder => Path.Join(Root, "shop");

    /// <summary>A workbench with the shop on it.</summary>
    public static async Task<Workbench> WithShopAsync(TimeSpan? lockWait = null)
    {
        var bench = new Workbench(lockWait);
        foreach (var file in await ScaffoldedShop.Value)
            file.WriteTo(bench.ShopFolder);
        return bench;
    }

    /// <summary>The request for a domain of tags, and another property.</summary>
    public static string TagWith(string property) => $"{{{property},{Tag[1..]}";

    /// <summary>Calls a tool.</summary>
    public async Task<OperationResult> CallAsync(string tool, string json)
    {
        var answer = await AnswerAsync(tool, json);
        var result = answer.Structured.Deserialize(EngineJsonContext.Default.OperationResult)!;
        Assert.Equal(result.Status is ResultStatus.Invalid or ResultStatus.Conflict, answer.IsError);
        Assert.StartsWith(result.Message, answer.Text, StringComparison.Ordinal);
        return result;
    }

    /// <summary>Calls a tool, which has to apply something.</summary>
    public async Task<OperationResult> ApplyAsync(string tool, string json)
    {
        var result = await CallAsync(tool, json);
        Assert.True(result.Status is ResultStatus.Applied, $"{result.Message}\n{string.Join('\n', result.Problems ?? [])}\n{string.Join('\n', result.Conflicts ?? [])}");
        return result;
    }

    public async Task<ToolAnswer> AnswerAsync(string tool, string json)
    {
        using var arguments = JsonDocument.Parse(json);
        return await ToolCatalog.Find(tool)!.InvokeAsync(arguments.RootElement.Clone(), context, TestContext.Current.CancellationToken);
    }

    /// <summary>Every file and folder of the shop but the bookkeeping that is never committed.</summary>
    public string Tree() => string.Join('\n', TreeSnapshot.Of(ShopFolder).Split('\n')
        .Where(line => !line.StartsWith(".gomcp/plans", StringComparison.Ordinal) && !line.StartsWith(".gomcp/lock", StringComparison.Ordinal)));

    public bool Has(string path) => File.Exists(Path.Join(ShopFolder, path));

    public string Read(string path) => File.ReadAllText(Path.Join(ShopFolder, path));

    public void Write(string path, string text) => File.WriteAllText(Path.Join(ShopFolder, path), text);

    public void Edit(string path, string old, string replacement)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Append(string path, string text) => File.AppendAllText(Path.Join(ShopFolder, path), text);

    public void Delete(string path) => File.Delete(Path.Join(ShopFolder, path));

    public void Dispose() => folder.Dispose();

    private static async Task<IReadOnlyList<ScaffoldedFile>> ScaffoldShopAsync()
    {
        using var bench = new Workbench();
        await bench.ApplyAsync("scaffold_project", Shop);
        return ScaffoldedFile.ReadAll(bench.ShopFolder);
    }
}
