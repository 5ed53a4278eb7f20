using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>Refuses another type, name or index for a field that keys of other tables hold: no database alters both at once.</summary>
internal static class ReferredChecks
{
    /// <param name="tables">What the tables are like; null for none.</param>
    /// <param name="change">What changes of one of them.</param>
    /// <param name="path">Where its domain was written.</param>
    /// <param name="problems">Receives what cannot be done.</param>
    public static void Check(ProjectSpec? tables, TableChange change, string path, ProblemList problems)
    {
        foreach (var column in change.Columns)
        {
            if (column is not { Before: { } before, After: { } after, FieldBefore: { } from, FieldAfter: { } to } || (before.HasTypeOf(after) && before.Index == after.Index && !column.IsRename))
            {
                continue;
            }

            foreach (var domain in (tables?.Domains ?? []).Where(domain => domain.Relations.Any(relation => Holds(relation, change, from))))
            {
                problems.Add(
                    ProblemCodes.ChangeUnsupported,
                    $"{path}.fields[{change.After.Fields.IndexOf(to)}]",
                    $"Records of {domain.Name} refer to those of {change.Before.Name} by \"{from.Name}\".",
                    "Keep it and the domain's name as they are, or drop that relation before.");
            }
        }
    }

    private static bool Holds(RelationSpec relation, TableChange change, FieldSpec field) =>
        relation.Target.Equals(change.Before.Name) && relation.References?.Equals(field.Name.Words) == true;
}
