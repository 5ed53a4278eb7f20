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
        for (var i = 0; i < theirs.Groups.Count; i++)
        {
            foreach (var spec in theirs.Groups[i])
            {
                if (!mineSet.Contains(spec.Identity) && (!baseSet.Contains(spec.Identity) || IsUsed(spec)))
                    Add(groups, spec, theirs.Groups, i);
            }
        }

        return groups;
    }

    /// <summary>Beside its generated neighbours, else among imports of its kind that are not in another group there, else in a group of its own.</summary>
    private static void Add(List<List<ImportSpec>> groups, ImportSpec spec, IReadOnlyList<IReadOnlyList<ImportSpec>> generated, int place)
    {
        bool HasAny(List<ImportSpec> group, IEnumerable<ImportSpec> others) => others.Any(other => group.Exists(one => one.Identity == other.Identity));
        bool IsPure(List<ImportSpec> group) => group.TrueForAll(other => other.IsStandard == spec.IsStandard);

        var elsewhere = generated.Where((_, i) => i != place).SelectMany(group => group).ToList();
        var home = groups.Find(group => IsPure(group) && HasAny(group, generated[place]))
            ?? groups.Find(group => IsPure(group) && (spec.IsStandard || !HasAny(group, elsewhere)))
            ?? groups.Find(group => HasAny(group, generated[place]));
        if (home is not null)
            home.Insert(EndOfFirstRun(home), spec);
        else
            groups.Insert(spec.IsStandard ? 0 : groups.FindLastIndex(group => HasAny(group, generated.Take(place).SelectMany(others => others))) + 1, [spec]);
    }

    // Behind a comment of its own line it would seem to be commented too.
    private static int EndOfFirstRun(List<ImportSpec> group) =>
        group.FindIndex(1, spec => spec.Lead.Count > 0) is >= 0 and var end ? end : group.Count;
}
