using System.Text;
using Gomcp.Engine.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Gomcp.Mcp;

/// <summary>The JSON Schema of gomcp.json.</summary>
internal sealed class SchemaResource : McpServerResource
{
    public const string Uri = "gomcp://schema";

    private const string MimeType = "application/schema+json";

    public override ResourceTemplate ProtocolResourceTemplate { get; } = new()
    {
        Name = "schema",
        Title = "JSON Schema of gomcp.json",
        UriTemplate = Uri,
        MimeType = MimeType,
        Description = "What a project's gomcp.json may hold.",
    };

    public override IReadOnlyList<object> Metadata => [];

    public override bool IsMatch(string uri) => uri == Uri;

    public override ValueTask<ReadResourceResult> ReadAsync(
        RequestContext<ReadResourceRequestParams> request, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(new ReadResourceResult
        {
            Contents = [new TextResourceContents { Uri = Uri, MimeType = MimeType, Text = Encoding.UTF8.GetString(Schemas.ProjectText().Span) }],
        });
}
