using Gomcp.Engine.Stacks.Go.Models;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>Which parts of the templates a project and its domains have: those that an option brings have its name in theirs.</summary>
internal static class GoParts
{
    /// <summary>Whether a project has a part.</summary>
    public static bool Has(ProjectModel project, string part) => part is not "project_deleted" || project.HidesDeleted;

    /// <summary>Whether a domain has a part.</summary>
    public static bool Has(DomainModel domain, string part) => part is not "domain_deleted" || domain.HidesDeleted;
}
