using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>Refuses changes of a table of links that would lose what it holds.</summary>
internal static class LinkChecks
{
    /// <param name="before">What the tables are like; null for none.</param>
    /// <param name="after">What they are to be like.</param>
    /// <param name="problems">Receives what cannot be done.</param>
    public static void Check(ProjectSpec? before, ProjectSpec after, ProblemList problems)
    {
        var known = LinkTable.Of(before?.Domains ?? []);
        var others = LinkTable.Of(after.Domains).Where(links => known.Any(old => old.Table.Equals(links.Table) && old != links)).Select(links => links.Table).ToHashSet();
        for (var i = 0; i < after.Domains.Length; i++)
        {
            var domain = after.Domains[i];
            if (domain.Was is { } was && known.Any(links => links.Owner.Equals(was) || links.Target.Equals(was)))
            {
                problems.Add(
                    ProblemCodes.ChangeUnsupported,
                    $"$.domains[{i}].was",
                    $"\"{was}\" has a many_to_many, whose table is named after it.",
                    "Keep the name and change its label and plural_label.");
            }

            foreach (var link in domain.Links.Where(link => domain.Was is null && others.Remove(link.JoinTable!)))
            {
                problems.Add(
                    ProblemCodes.ChangeUnsupported,
                    $"$.domains[{i}].relations",
                    $"The table \"{link.JoinTable}\" holds links already, of other domains or with another on_delete.",
                    "Keep them as they are, or name a new join_table.");
            }
        }
    }
}
