namespace Gomcp.Templates.Generator;

/// <summary>All templates of a project by name, without their bodies: an edit of a body leaves it equal.</summary>
/// <param name="Files">The template files.</param>
/// <param name="Entries">What they hold.</param>
internal sealed record TemplateIndex(EquatableArray<IndexFile> Files, EquatableArray<IndexEntry> Entries)
{
    /// <summary>Finds what a call names: first in its own file, then a file of that name, then other files' definitions.</summary>
    public IReadOnlyList<IndexEntry> Find(string callingFile, string name)
    {
        var own = Entries.Where(e => e.File == callingFile && e.Definition == name).Take(1).ToList();
        if (own.Count > 0)
            return own;
        var file = Entries.Where(e => e.Definition is null && e.File == name).Take(1).ToList();
        return file.Count > 0 ? file : [.. Entries.Where(e => e.Definition == name)];
    }

    public static TemplateIndex Of(IEnumerable<ParsedTemplate> templates)
    {
        // Of two files with one name the first counts; the other is reported where it is compiled.
        var ordered = templates
            .OrderBy(t => t.Input.Path, StringComparer.Ordinal)
            .GroupBy(t => MethodNames.Of(t.Input.Name), StringComparer.Ordinal)
            .Select(g => g.First())
            .ToList();
        return new TemplateIndex(
            new EquatableArray<IndexFile>([.. ordered.Select(t => new IndexFile(t.Input.Path, t.Input.Name))]),
            new EquatableArray<IndexEntry>([.. ordered.SelectMany(EntriesOf)]));
    }

    private static IEnumerable<IndexEntry> EntriesOf(ParsedTemplate template)
    {
        var (input, document) = (template.Input, template.Document);
        if (!document.IsLibrary)
            yield return new IndexEntry(input.Name, input.Path, null, document.ModelType?.Name ?? "");
        foreach (var definition in document.Definitions)
            yield return new IndexEntry(input.Name, input.Path, definition.Name, (definition.ModelType ?? document.ModelType)?.Name ?? "");
    }
}
