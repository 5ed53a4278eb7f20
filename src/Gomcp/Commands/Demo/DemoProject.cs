using System.Text.Json;
using Gomcp.Engine.Json;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Tools;
using Gomcp.Engine.Tools.Common;
using Gomcp.Engine.Tools.DescribeProject;
using Gomcp.Engine.Tools.ScaffoldProject;
using Gomcp.Hosting;

namespace Gomcp.Commands.Demo;

/// <summary>The sample shop: categories, and products that belong to them.</summary>
/// <param name="host">What commands run with.</param>
/// <param name="call">Where the shop goes.</param>
internal sealed class DemoProject(CommandHost host, Call call)
{
    private static readonly DomainDocument Category = new(
        "category",
        [
            new FieldDocument("name", "string", Required: true, Unique: true, MaxLength: 80),
            new FieldDocument("description", "text"),
        ]);

    private static readonly DomainDocument Product = new(
        "product",
        [
            new FieldDocument("name", "string", Required: true, MaxLength: 120),
            new FieldDocument("sku", "string", Required: true, Unique: true, MaxLength: 40, Label: "SKU", Help: "Printed on the label."),
            new FieldDocument("price", "decimal", Required: true, Min: 0),
            new FieldDocument("stock", "int", Required: true, Min: 0, Default: JsonSerializer.SerializeToElement(0m, EngineJsonContext.Default.Decimal)),
            new FieldDocument("status", "enum", Required: true, Options: ["draft", "live", "sold_out"], Default: JsonSerializer.SerializeToElement("draft", EngineJsonContext.Default.String)),
            new FieldDocument("available_on", "date"),
            new FieldDocument("description", "text"),
        ],
        [new RelationDocument("category", Required: true)]);

    /// <summary>Scaffolds it where it is not there yet.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> ScaffoldAsync(CancellationToken cancellationToken) =>
        File.Exists(Path.Join(Path.GetFullPath(call.Folder, call.Context.Root), "gomcp.json"))
            ? CheckAsync(cancellationToken)
            : CreateAsync(cancellationToken);

    private async Task<int> CreateAsync(CancellationToken cancellationToken)
    {
        var request = new ScaffoldProjectRequest(
            "shop", Title: "Harbour Shop", Database: DatabaseKind.SQLite, Domains: [Category, Product], ProjectDir: call.Folder, Generate: false);
        var json = JsonSerializer.SerializeToElement(request, EngineJsonContext.Default.ScaffoldProjectRequest);
        var answer = await ToolCatalog.Find("scaffold_project")!.InvokeAsync(json, call.Context, cancellationToken);
        var result = answer.Structured.Deserialize(EngineJsonContext.Default.OperationResult)!;
        if (result.Status is not (ResultStatus.Applied or ResultStatus.Unchanged))
        {
            return host.Tell(call, result);
        }

        host.Surroundings.Out.Value.WriteLine(
            $"{Done}Scaffolded a shop with categories and products in {FolderForPerson}: {result.Changes?.Count ?? 0} files, tests included.");
        return ExitCodes.Done;
    }

    // It may have been changed since, by hand or by a tool: that is what it is for.
    private async Task<int> CheckAsync(CancellationToken cancellationToken)
    {
        var json = JsonSerializer.SerializeToElement(new DescribeProjectRequest(call.FolderInRequest), EngineJsonContext.Default.DescribeProjectRequest);
        var answer = await ToolCatalog.Find("describe_project")!.InvokeAsync(json, call.Context, cancellationToken);
        if (answer.IsError)
        {
            return host.Tell(call, OperationResult.Invalid(answer.Structured.Deserialize(EngineJsonContext.Default.DescribeProjectResult)!.Problems ?? []));
        }

        host.Surroundings.Out.Value.WriteLine($"{Done}There is a project in {FolderForPerson} already: going on with it.");
        return ExitCodes.Done;
    }

    private string Done => host.Style.IsRich ? host.Style.Green("✓ ") : "";

    private string FolderForPerson => ProjectFolder.ForPerson(call.Context.Root, host.Surroundings.CurrentDirectory, call.Folder);
}
