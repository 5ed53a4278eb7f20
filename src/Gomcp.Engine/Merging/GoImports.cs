using Gomcp.Engine.Merging.Imports;

namespace Gomcp.Engine.Merging;

/// <summary>Sorts import declarations as gofmt does.</summary>
public static class GoImports
{
    /// <summary>
    /// Sorts the imports of a Go or templ file within the groups that blank lines make, and drops doubles. A file without a package
    /// clause or with several import declarations comes back as it is.
    /// </summary>
    /// <param name="source">The file, with line ends of either kind (kept).</param>
    public static string Sort(string source)
    {
        var text = SourceText.Parse(source);
        var lines = text.Lines.Select(line => line.Text).ToList();
        var section = ImportSection.Find(lines);
        if (section is null || section.Specs.Count() < 2)
            return source;
        var opening = section.Start;
        while (!lines[opening].StartsWith("import", StringComparison.Ordinal))
            opening++;
        string[] sorted = [.. lines[..(opening + 1)], .. ImportWriter.Body(section.Groups), .. lines[(section.End - 1)..]];
        return sorted.SequenceEqual(lines) ? source : text.Replace(sorted).ToString();
    }
}
