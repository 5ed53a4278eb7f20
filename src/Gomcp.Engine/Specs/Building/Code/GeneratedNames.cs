using System.Collections.Frozen;

namespace Gomcp.Engine.Specs.Building.Code;

/// <summary>What generated layers declare, with every option that a domain can have: names and routes that nothing else may have.</summary>
internal static class GeneratedNames
{
    /// <summary>Methods of repositories and services.</summary>
    public static readonly FrozenSet<string> Methods = FrozenSet.Create(
        StringComparer.Ordinal,
        "Choices", "Create", "Delete", "DeleteForGood", "DeleteMany", "Dependents", "Each", "Get", "GetDeleted", "List", "ListDeleted", "Offers", "Related",
        "Restore", "Some", "Update");

    /// <summary>Methods and fields of handlers, and what no method in Go can be called.</summary>
    public static readonly FrozenSet<string> Handler = FrozenSet.Create(
        StringComparer.Ordinal,
        "answerDeleted", "answerList", "answerOne", "choices", "confirmDelete", "confirmDeleteForGood", "confirmDeleteMany", "create", "deletedIndex", "destroy",
        "destroyForGood", "destroyMany", "editForm", "export", "filterChoices", "index", "newForm", "read", "refuse", "renderDelete", "renderDeleteForGood", "renderDeleteMany",
        "renderDeleted", "renderForm", "restore", "service", "show", "site", "unreadable", "update",
        "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func", "go", "goto", "if", "import", "interface", "map",
        "package", "range", "return", "select", "struct", "switch", "type", "var");

    /// <summary>Routes of a domain, with {} for what differs from request to request.</summary>
    public static readonly FrozenSet<string> Routes = FrozenSet.Create(
        StringComparer.Ordinal,
        "GET /export.csv", "GET /delete", "GET /deleted", "GET /deleted/{}/delete", "DELETE /deleted/{}", "POST /{}/restore", "GET /new", "GET /choices/{}", "GET /filters/{}",
        "GET /{}", "GET /{}/edit", "PUT /{}", "POST /{}", "GET /{}/delete", "DELETE /{}");
}
