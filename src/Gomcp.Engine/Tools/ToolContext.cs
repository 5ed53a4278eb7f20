using Gomcp.Engine.Json;
using Gomcp.Engine.Tools.ReportBug;

namespace Gomcp.Engine.Tools;

/// <summary>Where and with what a tool runs.</summary>
/// <param name="Root">The folder outside which nothing is read or written.</param>
/// <param name="Schemas">What requests have to look like.</param>
/// <param name="Pipeline">From a request to files.</param>
/// <param name="Progress">Told what a longer step is doing.</param>
/// <param name="Reports">Takes reports about gomcp itself.</param>
public sealed record ToolContext(string Root, Schemas Schemas, ScaffoldPipeline Pipeline, IProgress<string> Progress, IBugReports Reports);
