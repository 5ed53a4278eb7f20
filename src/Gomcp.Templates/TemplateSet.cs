using System.Collections.Frozen;
using Gomcp.Templates.Interpretation;
using Gomcp.Templates.Syntax;

namespace Gomcp.Templates;

/// <summary>The templates to render with: those that the build compiled, where nothing overrides them.</summary>
public sealed class TemplateSet
{
    private readonly FrozenDictionary<string, CompiledTemplate> compiled;
    private readonly OverriddenTemplates? overridden;

    private TemplateSet(FrozenDictionary<string, CompiledTemplate> compiled, OverriddenTemplates? overridden)
    {
        this.compiled = compiled;
        this.overridden = overridden;
    }

    /// <summary>The names of all templates that can be rendered.</summary>
    public IEnumerable<string> Names => compiled.Keys;

    /// <summary>The templates as they were compiled.</summary>
    public static TemplateSet Compiled(TemplateCatalog catalog) => new(ByName(catalog), null);

    /// <summary>
    /// The compiled templates with some replaced. A template is interpreted when its own text, or that of a definition
    /// which it reaches, is replaced; all others stay compiled.
    /// </summary>
    /// <param name="catalog">The compiled templates with their sources.</param>
    /// <param name="overrides">The replacing texts under the logical names that they replace; new names may only define templates.</param>
    public static TemplateSetResult WithOverrides(TemplateCatalog catalog, IEnumerable<TemplateSource> overrides)
    {
        var loaded = OverrideLoader.Load(catalog, [.. overrides]);
        return loaded.Errors.IsEmpty
            ? new TemplateSetResult(new TemplateSet(ByName(catalog), loaded.Templates), [])
            : new TemplateSetResult(null, loaded.Errors);
    }

    /// <summary>Whether a template is rendered from a replacing text.</summary>
    public bool IsOverridden(string name) => overridden?.Find(name) is not null;

    /// <summary>Renders a template.</summary>
    /// <param name="name">Its logical name, one of <see cref="Names"/>.</param>
    /// <param name="model">Its model, of the type that it declares.</param>
    /// <param name="writer">Where it is written.</param>
    /// <returns>What stopped the rendering of an overridden template; null when nothing did.</returns>
    /// <exception cref="ArgumentException">There is no such template, or the model is of another type: a bug in the caller.</exception>
    public TemplateError? Render(string name, object model, TemplateWriter writer)
    {
        if (!compiled.TryGetValue(name, out var template))
            throw new ArgumentException($"There is no template \"{name}\".", nameof(name));
        if (!template.ModelType.IsInstanceOfType(model))
            throw new ArgumentException($"The template \"{name}\" renders {template.ModelType}, not {model.GetType()}.", nameof(model));
        if (overridden?.Find(name) is { } replaced)
            return overridden.Render(replaced, model, writer);
        template.Render(writer, model);
        return null;
    }

    private static FrozenDictionary<string, CompiledTemplate> ByName(TemplateCatalog catalog) =>
        catalog.Templates.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
}
