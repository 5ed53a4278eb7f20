using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Gomcp.Templates.Generator;

/// <summary>Compiles the template files of a project.</summary>
[Generator]
public sealed class TemplateGenerator : IIncrementalGenerator
{
    private const string Extension = ".tmpl";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider.Select((options, _) => ReadSettings(options.GlobalOptions)).WithTrackingName("Settings");
        var parsed = context.AdditionalTextsProvider
            .Where(file => file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select((pair, cancellation) => ReadInput(pair.Left, pair.Right.GetOptions(pair.Left), cancellation))
            .WithTrackingName("Input")
            .Select((input, _) => new ParsedTemplate(input))
            .WithTrackingName("Parsed");
        var index = parsed.Collect().Select((templates, _) => TemplateIndex.Of(templates)).WithTrackingName("Index");

        var types = index.Combine(context.CompilationProvider)
            .Select((pair, cancellation) => ModelReader.Read(pair.Left.Entries.Select(e => e.ModelType).Distinct(), pair.Right, cancellation))
            .WithTrackingName("Types");

        context.RegisterSourceOutput(parsed.Combine(index).Combine(settings), (production, item) => EmitFile(production, item.Left.Left, item.Left.Right, item.Right));
        context.RegisterSourceOutput(index.Combine(types).Combine(settings), (production, item) =>
            production.AddSource("Catalog.g.cs", SourceText.From(CatalogEmitter.Emit(item.Left.Left, item.Left.Right, item.Right), Encoding.UTF8)));
    }

    private static GeneratorSettings ReadSettings(AnalyzerConfigOptions options) => new(
        Read(options, "build_property.TemplatesNamespace") is { Length: > 0 } name ? name : Read(options, "build_property.RootNamespace") is { Length: > 0 } root ? root : "Templates",
        Read(options, "build_property.EmbedTemplateSources").Equals("true", StringComparison.OrdinalIgnoreCase));

    private static TemplateInput ReadInput(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancellation)
    {
        var name = Read(options, "build_metadata.AdditionalFiles.TemplateName");
        if (name.Length == 0)
            name = Path.GetFileName(file.Path);
        name = name.Replace('\\', '/');
        if (name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            name = name.Substring(0, name.Length - Extension.Length);
        return new TemplateInput(file.Path, name, file.GetText(cancellation)?.ToString() ?? "");
    }

    private static string Read(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value : "";

    private static void EmitFile(SourceProductionContext production, ParsedTemplate template, TemplateIndex index, GeneratorSettings settings)
    {
        var emitted = new TemplateFileEmitter(template, index).Emit(settings);
        foreach (var error in emitted.Errors)
            production.ReportDiagnostic(TemplateDiagnostics.Of(error));
        if (emitted.Source.Length > 0)
            production.AddSource($"{MethodNames.Of(template.Input.Name)}.g.cs", SourceText.From(emitted.Source, Encoding.UTF8));
    }
}
