using System.Text.Json;
using System.Text.Json.Nodes;
using Gomcp.Engine.Json;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Tools;
using Gomcp.Engine.Tools.ApplyPlan;
using Gomcp.Engine.Tools.ApplySpec;
using Gomcp.Engine.Tools.Common;
using Gomcp.Engine.Tools.DescribeProject;
using Gomcp.Engine.Tools.ScaffoldDomain;
using Gomcp.Engine.Tools.ScaffoldProject;
using Gomcp.Engine.Tools.Undo;

namespace Gomcp.Build.Schemas;

/// <summary>The schemas as the files that are embedded.</summary>
internal static class SchemaDocuments
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    private static readonly Dictionary<string, (Type Input, Type Output)> Tools = new()
    {
        ["scaffold_project"] = (typeof(ScaffoldProjectRequest), typeof(OperationResult)),
        ["describe_project"] = (typeof(DescribeProjectRequest), typeof(DescribeProjectResult)),
        ["scaffold_domain"] = (typeof(ScaffoldDomainRequest), typeof(OperationResult)),
        ["apply_spec"] = (typeof(ApplySpecRequest), typeof(OperationResult)),
        ["apply_plan"] = (typeof(ApplyPlanRequest), typeof(OperationResult)),
        ["undo"] = (typeof(UndoRequest), typeof(OperationResult)),
    };

    /// <summary>All of them, for the program.</summary>
    public static string All()
    {
        var tools = new JsonObject();
        foreach (var tool in ToolCatalog.All)
        {
            var (input, output) = Tools[tool.Description.Name];
            tools[tool.Description.Name] = new JsonObject { ["input"] = Export(input), ["output"] = Export(output) };
        }

        return Write(new JsonObject { ["tools"] = tools, ["project"] = Export(typeof(ProjectDocument)) });
    }

    /// <summary>The one of gomcp.json, for editors.</summary>
    public static string Project()
    {
        var schema = Export(typeof(ProjectDocument)).AsObject();
        schema.Insert(0, "title", "gomcp.json");
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return Write(schema);
    }

    private static JsonNode Export(Type type) => SchemaExporter.Export(EngineJsonContext.Default.GetTypeInfo(type)!);

    private static string Write(JsonNode node) => node.ToJsonString(Indented) + "\n";
}
