using System.Collections.Frozen;
using Gomcp.Templates.Syntax;

namespace Gomcp.Templates.Interpretation;

/// <summary>The templates that are rendered from their text.</summary>
internal sealed class OverriddenTemplates(FrozenDictionary<string, LinkedTemplate> templates, TemplateBindings bindings)
{
    public LinkedTemplate? Find(string name) => templates.GetValueOrDefault(name);

    public TemplateError? Render(LinkedTemplate template, object model, TemplateWriter writer)
    {
        var state = new RenderState(writer, bindings);
        new TemplateInterpreter(template, model, state).Render();
        return state.Error;
    }
}
