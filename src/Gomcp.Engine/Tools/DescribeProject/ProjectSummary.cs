using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Tools.DescribeProject;

/// <summary>The project as a whole.</summary>
public sealed record ProjectSummary(string Name, string Title, string Module, DatabaseKind Database, IReadOnlyList<string> Migrations);
