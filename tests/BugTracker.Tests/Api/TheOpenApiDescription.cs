using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BugTracker.Api;
using BugTracker.Contracts;
using BugTracker.TestSupport.OpenApi;

namespace BugTracker.Tests.Api;

public sealed class TheOpenApiDescription
{
    private readonly OpenApiDocument description = OpenApiDocument.Load();

    public static TheoryData<string> Records => [.. Types.Keys];

    private static Dictionary<string, JsonTypeInfo> Types => new()
    {
        ["BugReport"] = BugTrackerJson.Default.BugReport,
        ["BugReceipt"] = BugTrackerJson.Default.BugReceipt,
        ["BugSummary"] = BugTrackerJson.Default.BugSummary,
        ["Bug"] = BugTrackerJson.Default.Bug,
        ["BugPage"] = BugTrackerJson.Default.BugPage,
        ["CloseRequest"] = BugTrackerJson.Default.CloseRequest,
        ["ProblemDetails"] = BugTrackerJson.Default.ProblemDetails,
        ["FieldError"] = BugTrackerJson.Default.FieldError,
    };

    [Theory]
    [MemberData(nameof(Records))]
    public void Names_the_members_of_every_record_and_those_that_are_required(string record)
    {
        var schema = description.Schemas.GetProperty(record);
        var members = Types[record].Properties;
        Assert.Equal(members.Select(p => p.Name).Order(), schema.GetProperty("properties").EnumerateObject().Select(p => p.Name).Order());
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(n => n.GetString()!) : [];
        Assert.Equal(members.Where(p => p.IsRequired).Select(p => p.Name).Order(), required.Order());
    }

    [Fact]
    public void Describes_no_other_record() =>
        Assert.Equal(Types.Keys.Append("BugStatus").Order(), description.Schemas.EnumerateObject().Select(s => s.Name).Order());

    [Fact]
    public void States_the_limits_that_the_code_has()
    {
        var report = description.Schemas.GetProperty("BugReport").GetProperty("properties");
        Assert.Equal(BugLimits.Title, Most(report, "title"));
        Assert.Equal(BugLimits.DescriptionBytes, Most(report, "description"));
        Assert.Equal(BugLimits.Name, Most(report, "tool"));
        Assert.Equal(BugLimits.Name, Most(report, "version"));
        Assert.Equal(BugLimits.Environment, Most(report, "environment"));
        Assert.Equal(BugLimits.Resolution, Most(description.Schemas.GetProperty("CloseRequest").GetProperty("properties"), "resolution"));
        Assert.Contains($"{BugLimits.BodyBytes}", description.Schemas.GetProperty("BugReport").GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Has_the_routes_that_the_code_has()
    {
        var described = description.Paths.EnumerateObject().Select(path => (path.Name, Methods: path.Value.EnumerateObject().Select(m => m.Name.ToUpperInvariant()).Order().ToArray())).ToArray();
        Assert.Equal(["/bugs", "/bugs/{id}", "/bugs/{id}/close"], described.Select(d => d.Name));
        foreach (var (path, methods) in described)
        {
            var route = Route.Of(path.Replace("{id}", "x", StringComparison.Ordinal));
            Assert.Equal(path, route.Template);
            Assert.Equal(route.Allowed.Split(", ").Except(["HEAD", "OPTIONS"]).Order(), methods);
        }
    }

    private static int Most(JsonElement properties, string name) => properties.GetProperty(name).GetProperty("maxLength").GetInt32();
}
