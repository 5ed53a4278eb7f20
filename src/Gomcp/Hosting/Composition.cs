using Gomcp.Engine;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Json;
using Gomcp.Engine.Projects;
using Gomcp.Engine.Stacks.Go;
using Gomcp.Engine.Tools;

namespace Gomcp.Hosting;

/// <summary>Puts the engine together, by hand.</summary>
internal static class Composition
{
    /// <summary>What tools run with, for one root.</summary>
    public static ToolContext Create(string root)
    {
        var schemas = Schemas.Load();
        var pipeline = new ScaffoldPipeline(new ProjectReader(root, schemas), new GoStack(), ApplyOptions.Default);
        return new ToolContext(root, schemas, pipeline, NoProgress.Instance);
    }
}
