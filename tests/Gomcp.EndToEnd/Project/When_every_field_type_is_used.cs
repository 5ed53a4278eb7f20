using System.Text.Json.Nodes;
using Gomcp.EndToEnd.GoProjects;
using Gomcp.EndToEnd.Infrastructure;

namespace Gomcp.EndToEnd.Project;

/// <summary>Every type, required and optional, with labels that try to break out of every language they are written into.</summary>
public sealed class When_every_field_type_is_used(Workshop workshop)
{
    private static readonly string[] Types =
    [
        "string", "text", "int", "int64", "uint", "float", "decimal", "bool", "date", "time", "datetime", "uuid", "email", "url",
        "phone", "slug", "json", "enum", "tags",
    ];

    /// <summary>Inputs beside the usual ones.</summary>
    private static readonly (string Type, string Input)[] Inputs =
    [
        ("string", "textarea"), ("text", "input"), ("int", "input"), ("int", "rating"), ("int64", "slider"), ("uint", "rating"), ("decimal", "slider"),
        ("float", "input"), ("bool", "checkbox"), ("bool", "select"), ("bool", "radio"), ("date", "input"), ("time", "input"), ("datetime", "input"),
        ("email", "input"), ("enum", "radio"),
    ];

    /// <summary>First and last days, times and moments; some leave hardly any room.</summary>
    private static readonly (string Type, string Min, string Max)[] Moments =
        [("date", "2031-12-30", "2031-12-31"), ("time", "09:30", "17:00"), ("datetime", "1999-12-31T23:50", "2000-01-01T00:30")];

    private const string Hostile = "\"{ x } `y` <script>alert(1)</script> @z \\n $w 'q' */ // 🐙";

    [Fact]
    public async Task It_builds_and_its_own_tests_pass()
    {
        var go = await workshop.GoAsync();
        using var root = new TemporaryFolder();
        await GomcpCommand.ApplyAsync(workshop.Repository, root.Path, "scaffold_project", Request());
        var project = Path.Combine(root.Path, "everything");

        await go.AssertCleanAsync(project);
        var tests = GoTestRun.Parse(await go.RunAsync(project, "test", "-json", "./internal/specimen", "./internal/owner", "./internal/sheet", "./internal/app", "./internal/database/..."));
        await tests.ReportAsync(workshop.Repository, "every-field-type");
        Assert.True(tests.Failures.Count == 0, $"{string.Join('\n', tests.Failures)}\n\n{tests.Output}");
        Assert.NotEqual(0, tests.Passed);
    }

    private static JsonObject Request()
    {
        var fields = new JsonArray();
        foreach (var type in Types)
        {
            fields.Add(Field($"must_{type}", type, required: true));
            fields.Add(Field($"may_{type}", type == "bool" ? "*bool" : type, required: false));
        }

        var specimen = new JsonObject
        {
            ["name"] = "specimen",
            ["label"] = $"One {Hostile}",
            ["plural_label"] = $"Many {Hostile}",
            ["fields"] = fields,
            ["relations"] = new JsonArray(
                new JsonObject { ["name"] = "owner", ["required"] = true, ["on_delete"] = "restrict" },
                new JsonObject { ["name"] = "keeper", ["target"] = "owner", ["on_delete"] = "set_null" },
                new JsonObject { ["name"] = "parent", ["target"] = "specimen" }),
        };
        var owner = new JsonObject { ["name"] = "owner", ["fields"] = new JsonArray(Field("amount", "decimal", required: true)) };
        return new JsonObject { ["name"] = "everything", ["title"] = Hostile, ["domains"] = new JsonArray(specimen, owner, Sheet()) };
    }

    // A record that is entered in every other way; all but the sliders can be left empty too.
    private static JsonObject Sheet()
    {
        var fields = new JsonArray();
        foreach (var (type, input) in Inputs)
        {
            fields.Add(Entered($"must_{type}_{input}", type, input, required: true));
            if (input is not ("slider" or "checkbox"))
                fields.Add(Entered($"may_{type}_{input}", type == "bool" ? "*bool" : type, input, required: false));
        }

        foreach (var (type, min, max) in Moments)
        {
            fields.Add(Limited($"between_{type}", type, min, max));
            fields.Add(Limited($"from_{type}", type, min, null));
            fields.Add(Limited($"until_{type}", type, null, min));
        }

        return new JsonObject { ["name"] = "sheet", ["fields"] = fields };
    }

    private static JsonObject Limited(string name, string type, string? min, string? max)
    {
        var field = Field(name, type, required: false);
        if (min is not null)
            field["min"] = min;
        if (max is not null)
            field["max"] = max;
        return field;
    }

    private static JsonObject Entered(string name, string type, string input, bool required)
    {
        var field = Field(name, type, required);
        field["form_type"] = input;
        field["filterable"] = true;
        if (input is "slider" or "rating")
            (field["min"], field["max"]) = (1, 5);
        return field;
    }

    private static JsonObject Field(string name, string type, bool required)
    {
        var field = new JsonObject { ["name"] = name, ["type"] = type, ["required"] = required && type != "bool", ["label"] = $"{name} {Hostile}", ["help"] = Hostile };
        if (type == "enum")
            field["options"] = new JsonArray("low", "high");
        return field;
    }
}
