using System.Text.Json;
using Gomcp.Engine;
using Gomcp.Engine.Tools.ApplySpecFile;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Commands.Projects;

/// <summary>Carries out what gomcp.json says as it lies there.</summary>
internal static class SpecFile
{
    public static async Task<OperationResult> RunAsync(
        Call call, OnConflict onConflict, bool dryRun, bool generate, CancellationToken cancellationToken)
    {
        var run = new RunOptions(call.Folder, NoRequest(), dryRun, onConflict, generate);
        return await call.Context.Pipeline.RunAsync(new SpecFileChange(), run, call.Context.Progress, cancellationToken);
    }

    // All it asks for is in gomcp.json, of which the history keeps its own copy.
    private static JsonElement NoRequest()
    {
        using var document = JsonDocument.Parse("{}"u8.ToArray());
        return document.RootElement.Clone();
    }
}
