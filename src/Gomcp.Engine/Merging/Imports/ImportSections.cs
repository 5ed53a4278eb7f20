using Gomcp.Engine.Merging.Lines;

namespace Gomcp.Engine.Merging.Imports;

/// <summary>Three files of which the imports are merged as sets and what stands before and after them by lines.</summary>
internal sealed class ImportSections
{
    private readonly (FileLine[] Lines, ImportSection Section) @base;
    private readonly (FileLine[] Lines, ImportSection Section) mine;
    private readonly (FileLine[] Lines, ImportSection Section) theirs;

    private ImportSections((FileLine[] Lines, ImportSection Section) @base, (FileLine[] Lines, ImportSection Section) mine, (FileLine[] Lines, ImportSection Section) theirs)
    {
        this.@base = @base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /// <summary>Whether both sides import the same, so that there is nothing to merge.</summary>
    public bool AreSame => Imports(mine).SequenceEqual(Imports(theirs));

    /// <summary>Null when one of the files has imports in an unusual form.</summary>
    public static ImportSections? Find(FileLine[] @base, FileLine[] mine, FileLine[] theirs) =>
        Section(@base) is { } baseSection && Section(mine) is { } mineSection && Section(theirs) is { } theirSection
            ? new((@base, baseSection), (mine, mineSection), (theirs, theirSection))
            : null;

    public MergedParts Merge(MergeLanguage language)
    {
        var before = LineMerge.Merge(Before(@base), Before(mine), Before(theirs), language);
        var after = LineMerge.Merge(After(@base), After(mine), After(theirs), language);
        var uses = PackageUses.Find(Code(after), language);
        var imports = ImportMerge.Merge(@base.Section, mine.Section, theirs.Section, uses.Contains);
        Write(before, imports);
        before.Append(after);
        return before;
    }

    private static ImportSection? Section(FileLine[] lines) => ImportSection.Find([.. lines.Select(line => line.Text)]);

    private static IEnumerable<int> Imports((FileLine[] Lines, ImportSection Section) file) => file.Lines[file.Section.Start..file.Section.End].Select(line => line.Id);

    private static FileLine[] Before((FileLine[] Lines, ImportSection Section) file) => file.Lines[..file.Section.Start];

    private static FileLine[] After((FileLine[] Lines, ImportSection Section) file) => file.Lines[file.Section.End..];

    /// <summary>The bytes of the side whose set it is, the person's first; else written anew.</summary>
    private void Write(MergedParts parts, IReadOnlyList<IReadOnlyList<ImportSpec>> imports)
    {
        var merged = imports.SelectMany(group => group).ToList();
        var isTheirs = Imports(@base).SequenceEqual(Imports(mine)) && merged.Select(spec => spec.Identity).ToHashSet().SetEquals(theirs.Section.Specs.Select(spec => spec.Identity));
        if (merged.SequenceEqual(mine.Section.Specs))
            parts.AddMine(mine.Lines.AsSpan(mine.Section.Start..mine.Section.End));
        else if (isTheirs)
            parts.AddTheirs(theirs.Lines.AsSpan(theirs.Section.Start..theirs.Section.End));
        else
        {
            foreach (var line in ImportWriter.Write(imports))
                parts.Add(new MergedLine(line, "", true));
        }
    }

    private static string Code(MergedParts parts) => string.Join('\n', parts.All.SelectMany(part => part switch
    {
        MergedPart.Certain certain => certain.Lines.Select(line => line.Text),
        MergedPart.Open open => open.Mine.Concat(open.Theirs).Select(line => line.Text),
        _ => [],
    }));
}
