using System.CommandLine;
using System.Text;
using System.Text.Json;
using Gomcp.Engine.Json;
using Gomcp.Engine.Tools;
using Gomcp.Hosting;

namespace Gomcp.Commands.Tools;

/// <summary><c>gomcp tool list</c>: every tool, and with <c>--json</c> what each takes and answers.</summary>
internal sealed class ToolListCommand : Command
{
    private readonly CommandHost host;

    private readonly Option<bool> json = new("--json") { Description = "With the JSON Schemas of what each takes and answers" };

    public ToolListCommand(CommandHost host)
        : base("list", "List the tools")
    {
        this.host = host;
        Add(json);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var output = host.Surroundings.Out.Value;
        if (parsed.GetValue(json))
        {
            output.WriteLine(Json());
        }
        else
        {
            var width = ToolCatalog.All.Max(tool => tool.Description.Name.Length);
            foreach (var tool in ToolCatalog.All)
            {
                output.WriteLine($"{tool.Description.Name.PadRight(width)}  {tool.Description.Title}");
            }
        }

        return ExitCodes.Done;
    }

    private static string Json()
    {
        var schemas = Schemas.Load();
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (var description in ToolCatalog.All.Select(tool => tool.Description))
            {
                writer.WriteStartObject();
                writer.WriteString("name", description.Name);
                writer.WriteString("title", description.Title);
                writer.WriteString("description", description.Text);
                writer.WritePropertyName("input_schema");
                schemas.Input(description.Name).WriteTo(writer);
                writer.WritePropertyName("output_schema");
                schemas.Output(description.Name).WriteTo(writer);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
