using System.Text;
using System.Text.Json;
using Gomcp.Build.Schemas;
using Gomcp.Engine.Json;
using Gomcp.Engine.Tools;

namespace Gomcp.Engine.Tests.Json;

public sealed class When_schemas_are_embedded
{
    private const int MostBytes = 24 * 1024;
    private const string Outdated = "The embedded schemas are not those of the records: run ./build schemas, review the difference and commit it.";

    [Fact]
    public void They_are_those_of_the_records()
    {
        Assert.True(SchemaDocuments.All() == Embedded("schemas.json"), Outdated);
        Assert.True(SchemaDocuments.Listing() == Embedded("listing.json"), Outdated);
        Assert.True(SchemaDocuments.Project() == Encoding.UTF8.GetString(Schemas.ProjectText().Span), Outdated);
    }

    [Fact]
    public void All_tools_together_stay_small()
    {
        var schemas = Schemas.Load();
        var bytes = ToolCatalog.All.Sum(tool => Bytes(new
        {
            name = tool.Description.Name,
            description = tool.Description.Text,
            inputSchema = schemas.ListedInput(tool.Description.Name),
            outputSchema = schemas.ListedOutput(tool.Description.Name),
        }));
        Assert.True(bytes < MostBytes, $"tools/list takes {bytes} bytes; {MostBytes} are allowed.");
    }

    [Fact]
    public void What_the_list_of_tools_leaves_out_is_spelt_out_by_another_tool()
    {
        var schemas = Schemas.Load();
        var listed = schemas.ListedInput("scaffold_project").GetProperty("properties").GetProperty("domains").GetProperty("items");
        Assert.Equal("""{"type":"object"}""", JsonSerializer.Serialize(listed));
        var whole = schemas.Input("scaffold_project").GetProperty("properties").GetProperty("domains").GetProperty("items").GetProperty("properties");
        var spelt = schemas.ListedInput("scaffold_domain").GetProperty("properties");
        Assert.All(whole.EnumerateObject(), property => Assert.Equal(
            JsonSerializer.Serialize(property.Value.GetProperty("type")),
            JsonSerializer.Serialize(spelt.GetProperty(property.Name).GetProperty("type"))));
    }

    [Fact]
    public void Every_input_is_described_and_closed_to_what_is_unknown()
    {
        var schemas = Schemas.Load();
        foreach (var tool in ToolCatalog.All)
        {
            var input = schemas.Input(tool.Description.Name);
            Assert.False(input.GetProperty("additionalProperties").GetBoolean());
            Assert.All(input.GetProperty("properties").EnumerateObject(), property =>
                Assert.True(property.Value.TryGetProperty("description", out _), $"{tool.Description.Name}.{property.Name} has no description."));
        }
    }

    private static int Bytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value).Length;

    private static string Embedded(string name)
    {
        using var stream = typeof(Schemas).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
