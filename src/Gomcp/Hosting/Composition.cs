using Gomcp.Engine;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Json;
using Gomcp.Engine.Projects;
using Gomcp.Engine.Stacks.Go;
using Gomcp.Engine.Tools;
using Gomcp.Reporting;

namespace Gomcp.Hosting;

/// <summary>Puts the engine together, by hand.</summary>
internal static class Composition
{
    /// <summary>What tools run with, for one root.</summary>
    /// <param name="root">The folder outside which nothing is read or written.</param>
    /// <param name="environment">Looks a variable up.</param>
    public static ToolContext Create(string root, Func<string, string?> environment)
    {
        var schemas = Schemas.Load();
        var pipeline = new ScaffoldPipeline(new ProjectReader(root, schemas), new GoStack(), ApplyOptions.Default);
        return new ToolContext(root, schemas, pipeline, NoProgress.Instance, new OutboxReports(environment));
    }
}
