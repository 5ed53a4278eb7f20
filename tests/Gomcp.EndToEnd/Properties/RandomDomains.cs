using System.Text.Json.Nodes;

namespace Gomcp.EndToEnd.Properties;

/// <summary>Domains as a hurried or a hostile caller would describe them; some of it is refused.</summary>
/// <param name="dice">What chooses.</param>
/// <param name="accounts">Whether the project has users, to refer to and to keep others out.</param>
internal sealed class RandomDomains(Dice dice, bool accounts)
{
    private static readonly string[] Types =
    [
        "string", "text", "int", "int64", "uint", "float", "decimal", "bool", "date", "time", "datetime", "uuid", "email", "url",
        "phone", "slug", "json", "enum", "tags",
    ];

    private static readonly string[] FormTypes =
        ["input", "textarea", "select", "radio", "checkbox", "switch", "date", "time", "datetime", "email", "number", "rating", "tags", "slider"];

    public JsonArray Make(int count)
    {
        var names = new HashSet<string>();
        while (names.Count < count)
            names.Add(NameStock.Random(dice));
        var all = names.ToList();
        return [.. all.Select((name, index) => (JsonNode)Domain(name, all, index))];
    }

    private JsonObject Domain(string name, List<string> all, int index)
    {
        var fields = new JsonArray { new JsonObject { ["name"] = "caption", ["type"] = "string" } };
        for (var i = dice.Between(2, 8); i > 0; i--)
            fields.Add(Field());
        var relations = new JsonArray();
        for (var i = dice.Below(4); i > 0; i--)
            relations.Add(Relation(all, index));
        var domain = new JsonObject { ["name"] = name, ["fields"] = fields, ["relations"] = relations };
        if (dice.OnceIn(2))
            (domain["label"], domain["plural_label"]) = (dice.Pick(HostileText.Lines), dice.Pick(HostileText.Lines));
        AddOptions(domain);
        return domain;
    }

    private void AddOptions(JsonObject domain)
    {
        Sometimes(domain, "soft_delete", 4, () => true);
        Sometimes(domain, "form_style", 4, () => "dialog");
        Sometimes(domain, "layout", 4, () => "cards");
        Sometimes(domain, "layers", 12, () => new JsonArray(dice.Pick<string>(["model", "repository", "service", "handler"])));
        if (accounts)
            Sometimes(domain, "group", 2, () => dice.Pick<string>(["public", "authenticated", "admin"]));
    }

    /// <summary>A field by itself.</summary>
    public JsonObject Field()
    {
        var type = dice.Pick(Types);
        var field = new JsonObject
        {
            ["name"] = NameStock.Random(dice),
            ["type"] = dice.OnceIn(6) ? $"*{type}" : type,
            ["required"] = dice.OnceIn(3),
            ["unique"] = dice.OnceIn(6),
            ["index"] = dice.OnceIn(6),
        };
        Sometimes(field, "label", 3, () => dice.Pick(HostileText.Lines));
        Sometimes(field, "help", 3, () => dice.Pick(HostileText.Lines));
        Sometimes(field, "form_type", 5, () => dice.Pick(FormTypes));
        foreach (var flag in (string[])["searchable", "sortable", "filterable", "in_list"])
            Sometimes(field, flag, 5, () => dice.OnceIn(2));
        if (type == "enum")
            field["options"] = new JsonArray([.. Enumerable.Range(0, dice.Between(1, 5)).Select(_ => (JsonNode)NameStock.Random(dice))]);
        if (type is "int" or "int64" or "uint" or "float" or "decimal")
            AddRange(field, type);
        else if (type is "string" or "text" or "email" or "url" or "slug")
            AddLengths(field, type);
        return field;
    }

    private void AddRange(JsonObject field, string type)
    {
        var smallest = dice.Between(type == "uint" ? 0 : -50, 50);
        Sometimes(field, "min", 2, () => smallest);
        Sometimes(field, "max", 2, () => smallest + dice.Between(0, 60));
        Sometimes(field, "default", 4, () => smallest + dice.Below(20));
    }

    private void AddLengths(JsonObject field, string type)
    {
        if (type == "string" && dice.OnceIn(4))
        {
            field["pattern"] = dice.Pick(PatternedText.Patterns);
            return;
        }

        Sometimes(field, "min_length", 5, () => dice.Between(0, 30));
        Sometimes(field, "max_length", 3, () => dice.Between(1, 400));
        if (type == "string")
            Sometimes(field, "default", 4, () => dice.Pick(HostileText.Lines));
    }

    /// <summary>A relation of the domain at an index to one of all.</summary>
    public JsonObject Relation(IReadOnlyList<string> all, int index)
    {
        // A required one goes to an earlier domain only: two that need each other could never get a first record.
        var required = index > 0 && dice.OnceIn(2);
        var target = accounts && dice.OnceIn(5) ? "user" : all[required ? dice.Below(index) : dice.Below(all.Count)];
        var relation = new JsonObject
        {
            ["name"] = dice.OnceIn(4) ? target : NameStock.Random(dice),
            ["target"] = target,
            ["required"] = required,
        };
        Sometimes(relation, "on_delete", 3, () => dice.Pick<string>(["restrict", "cascade", "set_null"]));
        Sometimes(relation, "unique", 4, () => true);
        Sometimes(relation, "label", 3, () => dice.Pick(HostileText.Lines));
        Sometimes(relation, "in_list", 3, () => dice.OnceIn(2));
        Sometimes(relation, "kind", 3, () => dice.Pick<string>(required ? ["belongs_to"] : ["belongs_to", "has_one", "has_many", "many_to_many"]));
        return relation;
    }

    private void Sometimes(JsonObject target, string name, int onceIn, Func<JsonNode> value)
    {
        if (dice.OnceIn(onceIn))
            target[name] = value();
    }
}
