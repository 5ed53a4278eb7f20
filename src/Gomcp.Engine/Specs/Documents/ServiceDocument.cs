using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Gomcp.Engine.Specs.Documents;

/// <summary>A service over the repositories of domains, as it is written in a request and in gomcp.json.</summary>
public sealed record ServiceDocument(
    [property: Description("Its package, such as checkout.")]
    [property: StringLength(200)]
    string Name,
    [property: Description("Domains whose repositories it gets: s.orders for order.")]
    [property: Count(1, 20)]
    IReadOnlyList<string> Over,
    [property: Description("What it does.")]
    [property: Count(1, 50)]
    IReadOnlyList<MethodDocument> Methods,
    [property: Description("What it is for, for its comment.")]
    [property: StringLength(300)]
    string? Doc = null);
