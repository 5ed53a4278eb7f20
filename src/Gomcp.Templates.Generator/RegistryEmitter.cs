using System.Text;

namespace Gomcp.Templates.Generator;

/// <summary>Writes the list of all templates.</summary>
internal static class RegistryEmitter
{
    public static string Emit(TemplateIndex index, GeneratorSettings settings)
    {
        var code = new StringBuilder();
        void Line(string line) => code.Append(line).Append('\n');
        GeneratedClass.Open(Line, settings.Namespace);
        Line("/// <summary>All templates and the definitions that they share, by name.</summary>");
        Line("public static global::System.Collections.Immutable.ImmutableArray<global::Gomcp.Templates.CompiledTemplate> All { get; } = [");
        foreach (var entry in index.Entries.Where(e => e.Definition is null))
            Line($"global::Gomcp.Templates.CompiledTemplate.Create<global::{entry.ModelType}>({CodeBuilder.Literal(entry.Name)}, {entry.Method}),");
        Line("];");
        GeneratedClass.Close(Line);
        return code.ToString();
    }
}
