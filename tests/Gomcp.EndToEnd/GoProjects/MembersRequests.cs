namespace Gomcp.EndToEnd.GoProjects;

/// <summary>The calls that make projects with accounts.</summary>
internal static class MembersRequests
{
    /// <summary>A domain in each group, and one without pages.</summary>
    public const string Members = """
        {
          "name": "members",
          "title": "Harbour Members",
          "auth": true,
          "user_management": true,
          "registration": true,
          "domains": [
            { "name": "event", "group": "public", "fields": [{ "name": "title", "type": "string", "required": true }] },
            { "name": "boat", "fields": [{ "name": "name", "type": "string", "required": true }] },
            { "name": "fee", "group": "admin", "fields": [{ "name": "label", "type": "string", "required": true }] },
            { "name": "meter", "group": "admin", "layers": ["handler"], "fields": [{ "name": "place", "type": "string", "required": true }] }
          ]
        }
        """;

    /// <summary>Domains that refer to each other, read by everybody and by who is signed in.</summary>
    public const string Supplies = """
        {
          "name": "supplies",
          "title": "Harbour Supplies",
          "auth": true,
          "user_management": true,
          "registration": true,
          "domains": [
            { "name": "category", "group": "public", "fields": [{ "name": "name", "type": "string", "required": true, "unique": true }] },
            {
              "name": "product",
              "group": "public",
              "fields": [
                { "name": "name", "type": "string", "required": true, "searchable": true },
                { "name": "sku", "type": "string", "required": true, "unique": true },
                { "name": "price", "type": "decimal", "required": true },
                { "name": "stock", "type": "int", "required": true },
                { "name": "status", "type": "enum", "options": ["draft", "live", "sold_out"], "required": true, "default": "draft" },
                { "name": "available", "type": "bool" },
                { "name": "released_on", "type": "date" },
                { "name": "description", "type": "text" }
              ],
              "relations": [{ "name": "category", "kind": "belongs_to", "target": "category" }]
            },
            {
              "name": "order",
              "fields": [
                { "name": "customer", "type": "string", "required": true },
                { "name": "quantity", "type": "int", "required": true, "min": 1 },
                { "name": "note", "type": "text" }
              ],
              "relations": [{ "name": "product", "kind": "belongs_to", "target": "product" }]
            }
          ]
        }
        """;
}
