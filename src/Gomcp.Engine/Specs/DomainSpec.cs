using System.Collections.Immutable;

namespace Gomcp.Engine.Specs;

/// <summary>One domain: what a record holds, what it refers to and what people call it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">One of them: "Order item".</param>
/// <param name="PluralLabel">Many of them: "Order items".</param>
/// <param name="Fields">Its fields, in order; at least one.</param>
/// <param name="Relations">What it refers to, in order.</param>
public sealed record DomainSpec(
    DomainName Name,
    Label Label,
    Label PluralLabel,
    ImmutableArray<FieldSpec> Fields,
    ImmutableArray<RelationSpec> Relations)
{
    /// <summary>Who may use it; null leaves it to the project.</summary>
    public RouteGroup? Group { get; init; }
}
