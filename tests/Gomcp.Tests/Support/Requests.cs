namespace Gomcp.Tests.Support;

/// <summary>Requests that several tests send.</summary>
internal static class Requests
{
    public const string Shop = """{"name": "shop", "project_dir": ".", "generate": false, "domains": [{"name": "category", "fields": [{"name": "name", "type": "string", "required": true}]}]}""";

    public const string Product =
        """{"name": "product", "generate": false, "fields": [{"name": "name", "type": "string", "required": true}, {"name": "price", "type": "decimal", "min": 0}], "relations": [{"name": "category"}]}""";
}
