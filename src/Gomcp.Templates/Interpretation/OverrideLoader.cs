using System.Collections.Frozen;
using System.Collections.Immutable;
using Gomcp.Templates.Models;
using Gomcp.Templates.Syntax;

namespace Gomcp.Templates.Interpretation;

/// <summary>Reads overriding templates, and finds the templates that have to be interpreted because of them.</summary>
internal sealed class OverrideLoader
{
    private readonly Dictionary<string, CompiledTemplate> compiled;
    private readonly ModelSchema schema;
    private readonly TemplateFiles files = new();
    private readonly TemplateBindings bindings = new();
    private readonly ImmutableArray<TemplateError>.Builder errors = ImmutableArray.CreateBuilder<TemplateError>();

    private OverrideLoader(TemplateCatalog catalog)
    {
        compiled = catalog.Templates.ToDictionary(t => t.Name, StringComparer.Ordinal);
        schema = catalog.Schema();
    }

    /// <summary>Reads the overrides of a catalog's templates.</summary>
    public static LoadedOverrides Load(TemplateCatalog catalog, ImmutableArray<TemplateSource> overrides)
    {
        var loader = new OverrideLoader(catalog);
        var replaced = overrides.Select(o => o.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var source in overrides.Concat(catalog.Sources.Where(s => !replaced.Contains(s.Name))))
            loader.Parse(source);
        if (loader.errors.Count == 0)
            loader.CheckNames(replaced);
        var calls = loader.Check();
        if (loader.errors.Count > 0)
            return new LoadedOverrides(null, loader.errors.ToImmutable());
        var affected = loader.Affected(replaced, calls).ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        return new LoadedOverrides(new OverriddenTemplates(affected, loader.bindings), []);
    }

    private void Parse(TemplateSource source)
    {
        var document = TemplateParser.Parse(source.Name, source.Text());
        errors.AddRange(document.Errors);
        if (document.Errors.IsEmpty)
            files.Add(source.Name, document, (declared, name) => ModelType(source.Name, declared, name));
    }

    private TemplateType? ModelType(string file, ModelTypeName? declared, string name)
    {
        var own = compiled.GetValueOrDefault(file)?.ModelTypeName;
        var start = new SourcePosition(1, 1);
        var span = declared?.Span ?? new SourceSpan(start, start);
        if ((declared?.Name ?? own) is not { } typeName)
            errors.Add(new TemplateError(TemplateErrorCodes.MissingModelType, file, span, $"The template \"{name}\" does not declare its model type.", "Begin it with [[- /*gotype: Some.Namespace.Model*/ -]]."));
        else if (name == file && own is not null && typeName != own)
            errors.Add(new TemplateError(TemplateErrorCodes.WrongModelType, file, span, $"The template \"{name}\" renders {own}, not {typeName}.", ""));
        else if (schema.Find(typeName) is { } type)
            return type.Type;
        else
            errors.Add(new TemplateError(TemplateErrorCodes.UnknownModelType, file, span, $"There is no model type {typeName}.", Suggestion.For(typeName, compiled.Values.Select(t => t.ModelTypeName).Distinct())));
        return null;
    }

    private void CheckNames(HashSet<string> replaced)
    {
        var start = new SourcePosition(1, 1);
        foreach (var name in replaced.Order(StringComparer.Ordinal).Where(n => !compiled.ContainsKey(n) && files.Find(n) is not null))
            errors.Add(new TemplateError(TemplateErrorCodes.UnknownTemplate, name, new SourceSpan(start, start), $"There is no template \"{name}\" to replace.", Suggestion.For(name, compiled.Keys)));
    }

    private Dictionary<LinkedTemplate, List<LinkedTemplate>> Check()
    {
        var calls = new Dictionary<LinkedTemplate, List<LinkedTemplate>>();
        foreach (var template in files.All)
        {
            var sink = new ErrorSink(template.File);
            var checker = new TemplateChecker(template, files, schema, bindings, sink);
            checker.Check();
            errors.AddRange(sink.ToSortedArray());
            calls[template] = checker.Calls;
        }
        return calls;
    }

    private IEnumerable<LinkedTemplate> Affected(HashSet<string> replaced, Dictionary<LinkedTemplate, List<LinkedTemplate>> calls) =>
        files.All.Where(t => t.File == t.Name && compiled.ContainsKey(t.Name) && Reaches(t, replaced, calls, []));

    private static bool Reaches(LinkedTemplate template, HashSet<string> replaced, Dictionary<LinkedTemplate, List<LinkedTemplate>> calls, HashSet<LinkedTemplate> seen) =>
        seen.Add(template) && (replaced.Contains(template.File) || calls[template].Exists(called => Reaches(called, replaced, calls, seen)));
}
