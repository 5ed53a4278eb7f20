using System.Text;

namespace Gomcp.Templates.Generator;

/// <summary>Writes the list of all templates, their texts and the types that they reach.</summary>
internal static class CatalogEmitter
{
    private const string Immutable = "global::System.Collections.Immutable.ImmutableArray";
    private const string Templates = "global::Gomcp.Templates.";

    public static string Emit(TemplateIndex index, EquatableArray<SchemaType> types, GeneratorSettings settings)
    {
        var code = new StringBuilder();
        void Line(string line) => code.Append(line).Append('\n');
        GeneratedClass.Open(Line, settings.Namespace);
        EmitTemplates(Line, index, types);
        EmitSources(Line, index, settings);
        EmitSchema(Line, types);
        Line("/// <summary>All of it.</summary>");
        Line($"public static {Templates}TemplateCatalog Catalog {{ get; }} = new(All, Sources(), Schema);");
        GeneratedClass.Close(Line);
        return code.ToString();
    }

    private static void EmitTemplates(Action<string> line, TemplateIndex index, EquatableArray<SchemaType> types)
    {
        // A model type that does not exist is an error at its template; here it would be one without a place.
        var references = types.ToDictionary(t => t.Name, t => t.Reference, StringComparer.Ordinal);
        line("/// <summary>All templates that can be rendered.</summary>");
        line($"public static {Immutable}<{Templates}CompiledTemplate> All {{ get; }} = [");
        foreach (var entry in index.Entries.Where(e => e.Definition is null && references.ContainsKey(e.ModelType)))
            line($"{Templates}CompiledTemplate.Create<{references[entry.ModelType]}>({CodeBuilder.Literal(entry.Name)}, {CodeBuilder.Literal(entry.ModelType)}, {entry.Method}),");
        line("];");
    }

    private static void EmitSources(Action<string> line, TemplateIndex index, GeneratorSettings settings)
    {
        line("/// <summary>The texts of all template files, where the project embeds them.</summary>");
        line($"public static {Immutable}<{Templates}TemplateSource> Sources() => [");
        if (settings.EmbedsSources)
            foreach (var file in index.Files)
                line($"{Templates}TemplateSource.FromEmbedded({CodeBuilder.Literal(file.Name)}, {MethodNames.SourceOf(file.Name)}),");
        line("];");
    }

    private static void EmitSchema(Action<string> line, EquatableArray<SchemaType> types)
    {
        line("/// <summary>The types that the templates can reach.</summary>");
        line($"public static {Templates}Models.ModelSchema Schema() => new([");
        foreach (var type in types)
        {
            line($"new({type.Type}, [{string.Join(", ", type.Bases.Select(CodeBuilder.Literal))}], [");
            foreach (var member in type.Members)
                line($"new({CodeBuilder.Literal(member.Name)}, {member.Type}, static m => (({type.Reference})m).{member.Name}),");
            line("]),");
        }
        line("]);");
    }
}
