using System.Text.Json.Nodes;

namespace Gomcp.EndToEnd.Properties;

/// <summary>Domains, fields, options and relations under every name of the stock and under joined ones.</summary>
internal sealed class NamedDomains(Dice dice)
{
    private static readonly string[] Types = ["string", "int", "bool", "date", "decimal", "uuid", "text", "datetime", "json", "tags", "time"];

    private int _next = dice.Below(NameStock.Known.Count);

    /// <summary>How many names were proposed.</summary>
    public int Names { get; private set; }

    /// <summary>One of several shares of the stock, and some joined names.</summary>
    public JsonArray Make(int share, int shares, int joinedNames)
    {
        List<string> names = [.. NameStock.Known.Where((_, index) => index % shares == share), .. Enumerable.Range(0, joinedNames).Select(_ => NameStock.Random(dice))];
        return [.. names.Select((name, index) => (JsonNode)Domain(name, names, index))];
    }

    private JsonObject Domain(string name, List<string> all, int index)
    {
        var fields = new JsonArray { new JsonObject { ["name"] = "caption", ["type"] = "string" } };
        for (var i = 0; i < 10; i++)
            fields.Add(new JsonObject { ["name"] = Next(), ["type"] = dice.Pick(Types) });
        fields.Add(new JsonObject { ["name"] = Next(), ["type"] = "enum", ["options"] = new JsonArray(Next(), Next()) });
        var relations = new JsonArray();
        if (index > 0)
            relations.Add(new JsonObject { ["name"] = Next(), ["target"] = all[dice.Below(index)] });
        Names++;
        return new JsonObject { ["name"] = name, ["fields"] = fields, ["relations"] = relations };
    }

    private string Next()
    {
        Names++;
        return _next++ % 2 == 0 ? NameStock.Known[_next / 2 % NameStock.Known.Count] : NameStock.Random(dice);
    }
}
