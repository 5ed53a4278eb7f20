namespace Gomcp.Engine.Merging.Imports;

/// <summary>Writes an import declaration.</summary>
internal static class ImportWriter
{
    /// <summary>The lines, a blank one first; none when nothing is imported.</summary>
    public static List<string> Write(IReadOnlyList<IReadOnlyList<ImportSpec>> groups)
    {
        var body = Body(groups).ToList();
        return body.Count == 0 ? [] : ["", "import (", .. body, ")"];
    }

    /// <summary>The lines between the brackets, each group sorted.</summary>
    public static IEnumerable<string> Body(IReadOnlyList<IReadOnlyList<ImportSpec>> groups)
    {
        var isFirst = true;
        foreach (var group in groups.Where(group => group.Count > 0))
        {
            if (!isFirst)
                yield return "";
            isFirst = false;
            foreach (var spec in Sort(group))
            {
                foreach (var comment in spec.Lead)
                    yield return "\t" + comment;
                yield return "\t" + spec.Line;
            }
        }
    }

    private static IEnumerable<ImportSpec> Sort(IReadOnlyList<ImportSpec> group)
    {
        var sorted = group.ToList();
        sorted.Sort(ImportSpec.Compare);
        return sorted.DistinctBy(spec => (spec.Alias, spec.Path, spec.Comment, spec.Lead.Count));
    }
}
