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

    /// <summary>A comment of its own line begins a run; gofmt sorts within runs.</summary>
    private static IEnumerable<ImportSpec> Sort(IReadOnlyList<ImportSpec> group)
    {
        for (var start = 0; start < group.Count;)
        {
            var run = group.Skip(start).TakeWhile((spec, i) => i == 0 || spec.Lead.Count == 0).ToList();
            start += run.Count;
            var sorted = run.DistinctBy(spec => (spec.Alias, spec.Path, spec.Comment)).ToList();
            sorted.Sort(ImportSpec.Compare);
            foreach (var spec in run[0].Lead.Count > 0 && sorted[0] != run[0] ? run : sorted)
                yield return spec;
        }
    }
}
