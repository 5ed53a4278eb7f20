using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.DescribeProject;

/// <summary>What describe_project takes.</summary>
public sealed record DescribeProjectRequest(
    [property: Description(Inputs.ProjectDir)]
    string? ProjectDir = null,
    [property: Description("Only this domain.")]
    [property: StringLength(200)]
    string? Domain = null,
    [property: Description("With unified diffs of edited files against what was generated.")]
    bool Diff = false);
