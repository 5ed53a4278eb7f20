using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Engine.Tools.DescribeProject;

/// <summary>One domain: its specification, where it is served and where it lies.</summary>
public sealed record DomainSummary(DomainDocument Spec, IReadOnlyList<string> Routes, IReadOnlyList<string> Files);
