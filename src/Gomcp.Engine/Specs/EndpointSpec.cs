namespace Gomcp.Engine.Specs;

/// <summary>A route beside the generated ones.</summary>
/// <param name="Method">The method of its requests.</param>
/// <param name="Path">Its path below the domain's: <c>/{id}/archive</c>.</param>
/// <param name="Name">The Go name of the handler's method: <c>archive</c>.</param>
/// <param name="Code">What answers.</param>
public sealed record EndpointSpec(EndpointMethod Method, string Path, string Name, CodeSpec Code);
