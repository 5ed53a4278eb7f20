using Gomcp.Engine.Stacks.Go.Models;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>Which parts of the templates a project and its domains have: those that an option brings have a name of their own.</summary>
internal static class GoParts
{
    /// <summary>Whether a project has a part.</summary>
    public static bool Has(ProjectModel project, string part) => part switch
    {
        "project_deleted" => project.HidesDeleted,
        "project_dialog" => project.OpensDialog,
        "project_cards" => project.ShowsCards,
        _ => true,
    };

    /// <summary>Whether a domain has what a template renders: its part, and its layer.</summary>
    public static bool Has(DomainModel domain, GoTemplate template) => GoLayers.Of(template) <= domain.Layer && template.Part switch
    {
        "domain_deleted" => domain.HidesDeleted,
        "domain_dialog" => domain.OpensDialog,
        "domain_cards" => domain.ShowsCards,
        "domain_json" => domain is { HasHandler: true, HasViews: false },
        "domain_json_deleted" => domain is { HidesDeleted: true, HasHandler: true, HasViews: false },
        "domain_plain_deleted" => domain is { HidesDeleted: true, HasViews: false },
        _ => true,
    };
}
