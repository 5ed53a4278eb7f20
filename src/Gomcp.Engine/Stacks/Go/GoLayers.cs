using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>
/// The layer from which on a domain has a file. Files with code of several layers, such as the form that the repository's filters
/// need too, belong to the lowest and ask the model for the rest.
/// </summary>
internal static class GoLayers
{
    /// <summary>The lowest layer that brings the file of a template.</summary>
    public static DomainLayer Of(GoTemplate template)
    {
        var name = template.Path[(template.Path.LastIndexOf('/') + 1)..];
        return name switch
        {
            "_domain_.go" => DomainLayer.Model,
            _ when template.Part.StartsWith("domain_json", StringComparison.Ordinal) => DomainLayer.Handler,
            "handler.go" or "handler_export.go" or "handler_json.go" or "handler_json_test.go" or "handler_extra.go" or "handler_extra_test.go" or "related_test.go" => DomainLayer.Handler,
            "view.go" or "view_deleted.go" or "list_view.go" or "choices.go" or "related.go" => DomainLayer.Views,
            _ when name.EndsWith(".templ", StringComparison.Ordinal) => DomainLayer.Views,
            _ when name.StartsWith("handler", StringComparison.Ordinal) => DomainLayer.Views,
            _ when name.StartsWith("service", StringComparison.Ordinal) => DomainLayer.Service,
            _ => DomainLayer.Repository,
        };
    }
}
