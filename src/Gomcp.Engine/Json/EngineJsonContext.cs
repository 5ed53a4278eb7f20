using System.Text.Json.Serialization;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Tools.ApplyPlan;
using Gomcp.Engine.Tools.ApplySpec;
using Gomcp.Engine.Tools.Common;
using Gomcp.Engine.Tools.DescribeProject;
using Gomcp.Engine.Tools.ReportBug;
using Gomcp.Engine.Tools.ScaffoldDomain;
using Gomcp.Engine.Tools.ScaffoldProject;
using Gomcp.Engine.Tools.Undo;

namespace Gomcp.Engine.Json;

/// <summary>How the engine's records look on the wire: snake case, strict, absent instead of null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    NumberHandling = JsonNumberHandling.Strict,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ProjectDocument))]
[JsonSerializable(typeof(ScaffoldProjectRequest))]
[JsonSerializable(typeof(ScaffoldDomainRequest))]
[JsonSerializable(typeof(DescribeProjectRequest))]
[JsonSerializable(typeof(DescribeProjectResult))]
[JsonSerializable(typeof(ApplySpecRequest))]
[JsonSerializable(typeof(ApplyPlanRequest))]
[JsonSerializable(typeof(UndoRequest))]
[JsonSerializable(typeof(ReportBugRequest))]
[JsonSerializable(typeof(ReportBugResult))]
[JsonSerializable(typeof(OperationResult))]
[JsonSerializable(typeof(Gomcp.Engine.Planning.StoredTransition))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(decimal))]
[JsonSerializable(typeof(string))]
public sealed partial class EngineJsonContext : JsonSerializerContext;
