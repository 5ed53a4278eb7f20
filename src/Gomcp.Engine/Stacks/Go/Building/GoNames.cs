using System.Collections.Frozen;
using Gomcp.Engine.Files;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Names in Go and SQL, made from validated words and so safe to write anywhere an identifier may stand.</summary>
internal static class GoNames
{
    // PostgreSQL cuts names at 63 bytes, MySQL refuses more than 64 characters.
    private const int LongestConstraint = 63;

    /// <summary>What every record is known by.</summary>
    public static readonly NameWords Id = NameWords.TryParse("id")!;

    /// <summary>When a record was made: the column of the default sort.</summary>
    public static readonly NameWords CreatedAt = NameWords.TryParse("created_at")!;

    // Local names of generated functions, which a variable for a record must not hide.
    private static readonly FrozenSet<string> Taken = FrozenSet.Create(
        StringComparer.Ordinal,
        "alike", "all", "answer", "answered", "batch", "before", "blank", "body", "browser", "card", "cards", "change", "changed", "changes", "chosen",
        "consequences", "count", "counted", "create", "ctx", "db", "deleted", "deletedLink", "deletedList", "deletedOf", "deletedPage", "deletedPart",
        "deletedPath", "deletedRow", "deleteForGoodPage", "deleteManyPage", "deletePage", "deletion", "deletionForGood", "deletionOfMany", "dependents",
        "display", "do", "done", "empty", "entries", "err", "exportHead", "exportRow", "f", "facts", "fields", "file", "filled", "firstStep", "fixture", "fold",
        "form", "formDialog", "formFields", "formInDialog", "formPage", "formPart", "formView", "found", "full", "gone", "got", "h", "html", "i", "id", "ids",
        "idsOf", "in", "input", "isNarrowed", "items", "key", "labelsOf", "least", "link", "linked", "list", "listPage", "listPart", "listUpdate", "lookErr",
        "matches", "matching", "mayChange", "message", "missing", "models", "mostRelated", "moved", "n", "name", "names", "narrow", "newBrowser", "newButton",
        "newFixture", "newForm", "newVisitor", "noMatch", "object", "offers", "ok", "option", "options", "p", "page", "parse", "path", "pathOf", "place",
        "places", "plan", "problem", "problems", "query", "question", "r", "read", "readOnly", "record", "related", "repository", "row", "rowMenu", "rows",
        "rules", "s", "searched", "selected", "selection", "sent", "separator", "service", "set", "sets", "showPage", "site", "some", "sort", "sources",
        "started", "status", "steps", "stored", "t", "table", "taken", "test", "texts", "title", "tx", "ui", "unread", "update", "url", "v", "value", "values",
        "view", "violation", "visitor", "w", "want", "wantProblem", "wantStatus");

    // What describes a field in a form is called nameField, the part of a page with related records relatedNames.
    private static bool IsTaken(string name) =>
        Taken.Contains(name) || name.EndsWith("Field", StringComparison.Ordinal) || name.StartsWith("related", StringComparison.Ordinal);

    public static Code Exported(NameWords words) => Code.Verified(words.Pascal);

    public static Code Unexported(NameWords words) => Code.Verified(words.Camel);

    public static Code Column(NameWords words) => Code.Verified(words.Snake);

    public static Code InWords(NameWords words) => Code.Verified(string.Join(' ', words.Words.Select((word, _) => Initialisms.InSentence(word, isFirst: false))));

    public static Code Variable(NameWords words) => Code.Verified(IsTaken(words.Camel) ? $"{words.Camel}Record" : words.Camel);

    public static Code Variables(DomainName name)
    {
        var many = name.Plural.Camel;
        var isTaken = IsTaken(many) || many == name.Singular.Camel;
        return Code.Verified(isTaken ? $"{name.Singular.Camel}Records" : many);
    }

    public static Code WithArticle(NameWords words) => Code.Verified($"{(IsSpokenWithVowel(words.Words[0]) ? "an" : "a")} {InWords(words).Text}");

    /// <summary>A constraint's name: kind, table and column; cut to what every database takes, and then told apart by a hash.</summary>
    public static Code Constraint(string kind, NameWords table, NameWords column)
    {
        var name = $"{kind}_{table.Snake}_{column.Snake}";
        return Code.Verified(name.Length <= LongestConstraint
            ? name
            : $"{name[..(LongestConstraint - 9)]}_{ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(name)).Value[..8]}");
    }

    private static bool IsSpokenWithVowel(string word) =>
        word[0] is 'a' or 'e' or 'i' or 'o' or 'u' && !word.StartsWith("uni", StringComparison.Ordinal) && !word.StartsWith("use", StringComparison.Ordinal)
        && !word.StartsWith("eu", StringComparison.Ordinal);
}
