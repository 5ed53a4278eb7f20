using System.Text.Json.Nodes;

namespace Gomcp.EndToEnd.Properties;

/// <summary>Calls that change a project, each about what is there at the time.</summary>
internal sealed class RandomOperations(Dice dice, string project)
{
    private readonly RandomDomains _domains = new(dice, accounts: false);
    private int _made;

    /// <summary>The next call, for a project whose domains are these, as gomcp.json has them.</summary>
    /// <param name="domains">What there is.</param>
    /// <param name="canUndo">Whether something was done since the project was made, which is not to be taken back.</param>
    public (string Tool, JsonObject Arguments) Next(JsonArray domains, bool canUndo)
    {
        var domain = dice.Pick([.. domains.Select(candidate => candidate!.DeepClone().AsObject())]);
        var fields = domain["fields"]!.AsArray();
        switch (dice.Below(12))
        {
            case 1 or 2:
                fields.Add(_domains.Field());
                return Domain(domain);
            case 3:
                return Domain(Removed(domain, fields));
            case 4:
                var renamed = dice.Pick([.. fields.Select(field => field!.AsObject())]);
                (renamed["was"], renamed["name"]) = ((string)renamed["name"]!, $"renamed {++_made}");
                return Domain(domain);
            case 5:
                (domain["was"], domain["name"]) = ((string)domain["name"]!, $"moved thing {++_made}");
                return Domain(domain);
            case 6:
                domain["soft_delete"] = dice.OnceIn(2);
                domain["layers"] = new JsonArray(dice.Pick<string>(["views", "views", "handler", "service"]));
                return Domain(domain);
            case 7:
                var relations = domain["relations"]?.AsArray() ?? [];
                var names = domains.Select(other => (string)other!["name"]!).ToList();
                var relation = _domains.Relation(names, names.IndexOf((string)domain["name"]!));
                relation["required"] = false; // The records there have none, and a migration says so.
                relations.Add(relation);
                domain["relations"] = relations;
                return Domain(domain);
            case 8 when domain["relations"] is JsonArray { Count: > 0 } some:
                return Domain(Removed(domain, some));
            case 9:
                var changed = dice.Pick([.. fields.Select(field => field!.AsObject())]);
                (changed["required"], changed["index"], changed["label"]) = (dice.OnceIn(2), dice.OnceIn(2), dice.Pick(HostileText.Lines));
                return Domain(domain);
            case 10 when domains.Count > 1:
                return ("apply_spec", Call(new JsonObject { ["spec"] = new JsonObject { ["remove"] = new JsonArray((string)domain["name"]!) } }));
            case 11 when canUndo:
                return ("undo", Call([]));
            default:
                return Domain(_domains.Make(1)[0]!.DeepClone().AsObject());
        }
    }

    private static JsonObject Removed(JsonObject domain, JsonArray members)
    {
        var name = (string)members[^1]!["name"]!;
        members.RemoveAt(members.Count - 1);
        domain["remove"] = new JsonArray(name);
        return domain;
    }

    private (string Tool, JsonObject Arguments) Domain(JsonObject domain) => ("scaffold_domain", Call(domain));

    private JsonObject Call(JsonObject arguments)
    {
        arguments["project_dir"] = project;
        arguments["generate"] = false;
        return arguments;
    }
}
