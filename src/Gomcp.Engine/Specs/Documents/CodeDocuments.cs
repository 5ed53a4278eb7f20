using System.Collections.Immutable;

namespace Gomcp.Engine.Specs.Documents;

/// <summary>Writes methods, routes and services as they are read.</summary>
internal static class CodeDocuments
{
    public static IReadOnlyList<MethodDocument>? OfMethods(ImmutableArray<MethodSpec> methods) => methods.IsEmpty ? null : [.. methods.Select(Of)];

    public static IReadOnlyList<EndpointDocument>? OfEndpoints(ImmutableArray<EndpointSpec> endpoints) => endpoints.IsEmpty ? null : [.. endpoints.Select(Of)];

    public static ServiceDocument Of(ServiceSpec service) => new(
        service.Name.Singular.Snake,
        [.. service.Over.Select(name => name.Singular.Snake)],
        [.. service.Methods.Select(Of)],
        service.Doc);

    private static MethodDocument Of(MethodSpec method) => new(
        method.Name, method.Code.Body, method.Layer, OrNull(method.Parameters), OrNull(method.Returns), method.Code.Doc, method.Code.Imports.IsEmpty ? null : method.Code.Imports);

    private static EndpointDocument Of(EndpointSpec endpoint) => new(
        endpoint.Method, endpoint.Path, endpoint.Name, endpoint.Code.Body, endpoint.Code.Doc, endpoint.Code.Imports.IsEmpty ? null : endpoint.Code.Imports);

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
