namespace Gomcp.Engine.Merging.Imports;

/// <summary>Merges three import declarations as sets.</summary>
internal static class ImportMerge
{
    /// <summary>The imports of the merged file, in the person's groups.</summary>
    /// <param name="base">Those generated last time.</param>
    /// <param name="mine">The person's.</param>
    /// <param name="theirs">Those generated now.</param>
    /// <param name="uses">Whether the merged code names a package; it decides where one side dropped what the other still has.</param>
    public static IReadOnlyList<IReadOnlyList<ImportSpec>> Merge(ImportSection @base, ImportSection mine, ImportSection theirs, Func<string, bool> uses)
    {
        var baseSet = @base.Specs.Select(spec => spec.Identity).ToHashSet();
        var mineSet = mine.Specs.Select(spec => spec.Identity).ToHashSet();
        var theirSet = theirs.Specs.Select(spec => spec.Identity).ToHashSet();
        bool IsUsed(ImportSpec spec) => !spec.IsForEffect && uses(spec.Name);

        var groups = mine.Groups
            .Select(group => group.Where(spec => theirSet.Contains(spec.Identity) || !baseSet.Contains(spec.Identity) || IsUsed(spec)).ToList())
            .Where(group => group.Count > 0)
            .ToList();
        foreach (var group in theirs.Groups)
        {
            foreach (var spec in group)
            {
                if (!mineSet.Contains(spec.Identity) && (!baseSet.Contains(spec.Identity) || IsUsed(spec)))
                    Add(groups, spec, group);
            }
        }

        return groups;
    }

    /// <summary>Beside one of its generated neighbours, else among imports of its kind, else in a group of its own: Go's library first.</summary>
    private static void Add(List<List<ImportSpec>> groups, ImportSpec spec, IReadOnlyList<ImportSpec> neighbours)
    {
        var identities = neighbours.Select(neighbour => neighbour.Identity).ToHashSet();
        var home = groups.Find(group => group.Exists(other => other.IsStandard == spec.IsStandard && identities.Contains(other.Identity)))
            ?? groups.Find(group => group.TrueForAll(other => other.IsStandard == spec.IsStandard));
        if (home is not null)
            home.Add(spec);
        else
            groups.Insert(spec.IsStandard ? 0 : groups.Count, [spec]);
    }
}
