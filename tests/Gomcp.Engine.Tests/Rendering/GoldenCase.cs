using System.Text;
using Gomcp.Engine.Json;
using Gomcp.Engine.Projects;
using Gomcp.Engine.Rendering;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go;

namespace Gomcp.Engine.Tests.Rendering;

/// <summary>Specifications whose whole output is kept under Goldens: what they render is reviewed as a diff.</summary>
internal static class GoldenCase
{
    private const string Category =
        """{"name":"category","fields":[{"name":"name","type":"string","required":true,"unique":true,"max_length":100},{"name":"description","type":"text"}]}""";

    private const string Product = """
        {"name":"product","fields":[
          {"name":"name","type":"string","required":true},
          {"name":"sku","type":"string","required":true,"unique":true},
          {"name":"price","type":"decimal","required":true,"min":0},
          {"name":"stock","type":"int","min":0,"default":0},
          {"name":"status","type":"enum","options":["draft","live","sold_out"],"required":true,"default":"draft"},
          {"name":"description","type":"text"},
          {"name":"available_from","type":"date"},
          {"name":"featured","type":"bool"}],
         "relations":[{"name":"category","required":true}]}
        """;

    // Every type, required, optional and with a default; texts that no language may take for its own.
    private const string Specimen = """
        {"name":"Specimens","label":"Odd \"thing\" {x} `y`","plural_label":"Odd <b>things</b> 🐙","fields":[
          {"name":"ReqString","type":"string","required":true,"unique":true,"min_length":2,"max_length":80,"label":"Name \"q\" {z}","help":"Say `it` <i> {y}\\n"},
          {"name":"req_text","type":"text","required":true,"min_length":10},
          {"name":"req_int","type":"int","required":true,"min":-10,"max":1000},
          {"name":"req_int64","type":"int64","required":true},
          {"name":"req_uint","type":"uint","required":true,"max":1000000},
          {"name":"req_float","type":"float","required":true,"min":0,"max":1},
          {"name":"req_decimal","type":"decimal","required":true,"min":0.01,"max":999.99},
          {"name":"req_bool","type":"bool"},
          {"name":"req_date","type":"date","required":true},
          {"name":"req_time","type":"time","required":true},
          {"name":"req_datetime","type":"datetime","required":true},
          {"name":"req_uuid","type":"uuid","required":true,"unique":true},
          {"name":"req_email","type":"email","required":true,"unique":true},
          {"name":"req_url","type":"url","required":true},
          {"name":"req_phone","type":"phone","required":true},
          {"name":"req_slug","type":"slug","required":true,"unique":true},
          {"name":"req_json","type":"json","required":true},
          {"name":"req_enum","type":"enum","options":["low","normal","high"],"required":true,"default":"normal"},
          {"name":"opt_string","type":"string","index":true,"pattern":"[A-Z]{2}[0-9]{4}"},
          {"name":"opt_text","type":"text","max_length":500},
          {"name":"opt_int","type":"*int32","index":true},
          {"name":"opt_int64","type":"int64","unique":true},
          {"name":"opt_uint","type":"uint"},
          {"name":"opt_float","type":"float64"},
          {"name":"opt_decimal","type":"decimal"},
          {"name":"opt_bool","type":"*bool"},
          {"name":"opt_date","type":"date"},
          {"name":"opt_time","type":"time"},
          {"name":"opt_datetime","type":"time.Time"},
          {"name":"opt_uuid","type":"uuid"},
          {"name":"opt_email","type":"email"},
          {"name":"opt_url","type":"url"},
          {"name":"opt_phone","type":"phone"},
          {"name":"opt_slug","type":"slug","unique":true},
          {"name":"opt_json","type":"json"},
          {"name":"opt_enum","type":"enum","options":["sea","air"]},
          {"name":"def_string","type":"string","default":"he said \"hi\" {x}"},
          {"name":"def_date","type":"date","default":"2026-03-31"},
          {"name":"def_bool","type":"bool","default":true},
          {"name":"def_float","type":"float","default":2.5},
          {"name":"def_enum","type":"enum","options":["x1","x2"],"default":"x2"}],
         "relations":[
          {"name":"parent","target":"specimen","on_delete":"set_null"},
          {"name":"first_category","target":"category","required":true,"on_delete":"cascade"},
          {"name":"second_category","target":"categories"},
          {"name":"children","kind":"has_many","target":"specimen","foreign_key":"parent_id"},
          {"name":"labels","kind":"many_to_many","target":"category","in_list":true},
          {"name":"similar_specimens","kind":"many_to_many","target":"specimen"}]}
        """;

    // Refers back to what refers to it.
    private static readonly string Favourite = $$"""{{Category[..^1]}},"relations":[{"name":"favourite","target":"specimen","on_delete":"set_null"}]}""";

    private const string Accounts = """
        "auth":true,"user_management":true,"registration":true,
        """;

    /// <summary>What every case is called; its folder under Goldens.</summary>
    public static TheoryData<string> Names => ["empty", "shop", "every-field-type", "accounts"];

    public static ProjectSpec Spec(string name)
    {
        var (project, title, database, domains) = name switch
        {
            "empty" => ("empty", "Empty", "sqlite", ""),
            "shop" => ("shop", "Harbour Shop", "postgres", $"{Category},{Product}"),
            "accounts" => ("accounts", "Members", "sqlite", $"{In("public", Category)},{In("admin", Product)}"),
            _ => ("sink", "Sink \\\"{ }\\\" `<script>` é 🐙 $x", "mysql", $"{Favourite},{Specimen}"),
        };
        var json = $$"""{"version":1,"name":"{{project}}","title":"{{title}}","module":"example.com/{{project}}","database":"{{database}}",{{(name == "accounts" ? Accounts : "")}}"domains":[{{domains}}]}""";
        return new GoStack().Migrate(null, null, new ProjectReader("/", Schemas.Load()).Parse(Encoding.UTF8.GetBytes(json), name).Value).Value.Spec;
    }

    private static string In(string group, string domain) => $"{{\"group\":\"{group}\",{domain[1..]}";

    /// <summary>Every file of a new project, the secrets aside.</summary>
    public static IReadOnlyList<RenderedFile> Files(string name) => SpecTransition.Create(new GoStack(), Spec(name), new SpecState(Spec(name)), []) is { IsSuccess: true } made
        ? [.. made.Value.Files.Concat(Migrations(name)).OrderBy(file => file.Path)]
        : throw new InvalidOperationException(name);

    // Migrations are rendered for a new project only, where secrets are made too.
    private static IEnumerable<RenderedFile> Migrations(string name) =>
        new GoStack().Render(null, Spec(name), []).Value.Where(file => file.Ownership is FileOwnership.Once);
}
