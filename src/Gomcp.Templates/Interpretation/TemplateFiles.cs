using Gomcp.Templates.Models;
using Gomcp.Templates.Syntax;

namespace Gomcp.Templates.Interpretation;

/// <summary>Parsed template files and the names under which they can be called.</summary>
internal sealed class TemplateFiles
{
    private readonly Dictionary<string, LinkedTemplate> files = new(StringComparer.Ordinal);
    private readonly List<LinkedTemplate> definitions = [];

    /// <summary>All templates and definitions.</summary>
    public IEnumerable<LinkedTemplate> All => files.Values.Concat(definitions);

    /// <summary>Adds a parsed file.</summary>
    /// <param name="name">Its logical name.</param>
    /// <param name="document">Its tree, without errors.</param>
    /// <param name="typeOf">Resolves a model type, told the file's or the definition's name.</param>
    public void Add(string name, TemplateDocument document, Func<ModelTypeName?, string, TemplateType?> typeOf)
    {
        if (!document.IsLibrary)
            files[name] = new LinkedTemplate(name, name, typeOf(document.ModelType, name), document.Body);
        foreach (var definition in document.Definitions)
            definitions.Add(new LinkedTemplate(name, definition.Name, typeOf(definition.ModelType ?? document.ModelType, definition.Name), definition.Body));
    }

    /// <summary>The template of a file's name.</summary>
    public LinkedTemplate? Find(string name) => files.GetValueOrDefault(name);

    /// <summary>Finds what a call names: first in its own file, then a file of that name, then other files' definitions.</summary>
    public IReadOnlyList<LinkedTemplate> Find(string callingFile, string name)
    {
        if (definitions.Find(d => d.File == callingFile && d.Name == name) is { } own)
            return [own];
        return Find(name) is { } file ? [file] : definitions.FindAll(d => d.Name == name);
    }
}
