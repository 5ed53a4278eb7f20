using System.Collections.Immutable;
using Gomcp.Engine.Tools.ApplyPlan;
using Gomcp.Engine.Tools.ApplySpec;
using Gomcp.Engine.Tools.DescribeProject;
using Gomcp.Engine.Tools.ReportBug;
using Gomcp.Engine.Tools.ScaffoldDomain;
using Gomcp.Engine.Tools.ScaffoldProject;
using Gomcp.Engine.Tools.Undo;

namespace Gomcp.Engine.Tools;

/// <summary>Every tool, in the order in which they are listed; the order never changes within a version.</summary>
public static class ToolCatalog
{
    /// <summary>The tools.</summary>
    public static ImmutableArray<ITool> All { get; } =
    [
        new ScaffoldProjectTool(),
        new DescribeProjectTool(),
        new ScaffoldDomainTool(),
        new ApplySpecTool(),
        new ApplyPlanTool(),
        new UndoTool(),
        new ReportBugTool(),
    ];

    /// <summary>The tool of a name; null when there is none.</summary>
    public static ITool? Find(string name) => All.FirstOrDefault(tool => tool.Description.Name == name);
}
