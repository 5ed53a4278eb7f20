using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.DescribeProject;

/// <summary>What describe_project answers.</summary>
public sealed record DescribeProjectResult(
    ResultStatus Status,
    string Message,
    ProjectSummary? Project = null,
    IReadOnlyList<DomainSummary>? Domains = null,
    IReadOnlyList<ServiceDocument>? Services = null,
    FileSummary? Files = null,
    IReadOnlyList<OperationSummary>? Operations = null,
    IReadOnlyList<string>? NextSteps = null,
    IReadOnlyList<Problem>? Problems = null) : IToolResult;
