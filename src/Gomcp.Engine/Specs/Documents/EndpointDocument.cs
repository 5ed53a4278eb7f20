using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Gomcp.Engine.Specs.Documents;

/// <summary>A route with its body, as it is written in a request and in gomcp.json.</summary>
public sealed record EndpointDocument(
    [property: Description("HTTP method.")]
    EndpointMethod Method,
    [property: Description("Below the domain's, such as /{id}/archive.")]
    [property: StringLength(200)]
    string Path,
    [property: Description("Of the handler's method, such as archive.")]
    [property: StringLength(60)]
    string Name,
    [property: Description("Go statements; w, r, h.service and h.site are at hand.")]
    [property: StringLength(20_000)]
    string Body,
    [property: Description("What it does, for its comment.")]
    [property: StringLength(300)]
    string? Doc = null,
    [property: Description(CodeWords.Imports)]
    [property: Count(0, 20)]
    IReadOnlyList<string>? Imports = null);
