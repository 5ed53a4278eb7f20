using Gomcp.Engine.Merging.Imports;
using Gomcp.Engine.Merging.Lines;

namespace Gomcp.Engine.Merging;

/// <summary>Merges what a person made of a generated file with what is generated now.</summary>
public static class ThreeWayMerge
{
    /// <summary>
    /// Merges three texts. Lines are compared without regard to runs of blanks, line ends and byte order mark, and the result has the
    /// person's wherever nothing else differs. A change of one side is taken; changes of both are merged word by word where they do not
    /// touch; lines that both added at one place are all kept, the generated ones first. What is left is a conflict.
    /// </summary>
    public static MergeResult Merge(MergeInput input)
    {
        var (@base, mine, theirs) = (SourceText.Parse(input.Base), SourceText.Parse(input.Mine), SourceText.Parse(input.Theirs));
        var style = MergeStyle.Of(@base, mine, theirs);
        if (HaveSameLines(@base, mine))
            return Certain(input, style, theirs.Lines.Select(line => new MergedLine(line.Text, "", false)));
        if (HaveSameLines(@base, theirs) || HaveSameLines(mine, theirs))
            return Certain(input, style, mine.Lines.Select(line => new MergedLine(line.Text, line.Ending, false)));

        var language = MergeLanguages.Of(input.Path);
        var table = new LineTable(language);
        var parts = MergeWithImports(table.Read(@base.Lines), table.Read(mine.Lines), table.Read(theirs.Lines), language);
        return new(input.Path, style, parts.All, parts.Notes);
    }

    private static bool HaveSameLines(SourceText one, SourceText other) => one.Lines.Select(line => line.Text).SequenceEqual(other.Lines.Select(line => line.Text));

    private static MergeResult Certain(MergeInput input, MergeStyle style, IEnumerable<MergedLine> lines) =>
        new(input.Path, style, [new MergedPart.Certain([.. lines])], []);

    private static MergedParts MergeWithImports(FileLine[] @base, FileLine[] mine, FileLine[] theirs, MergeLanguage language)
    {
        var sections = language is MergeLanguage.Go or MergeLanguage.Templ ? ImportSections.Find(@base, mine, theirs) : null;
        return sections is null || sections.AreSame ? LineMerge.Merge(@base, mine, theirs, language) : sections.Merge(language);
    }
}
