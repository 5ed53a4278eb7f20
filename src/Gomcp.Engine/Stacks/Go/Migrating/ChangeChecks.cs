using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>Finds what no migration can do without a loss, or without a person's decision.</summary>
/// <param name="problems">Receives it.</param>
internal sealed class ChangeChecks(ProblemList problems)
{
    public void Check(TableChange change, string path)
    {
        foreach (var column in change.Columns)
        {
            CheckType(change, column, path);
            CheckUnique(change, column, path);
        }

        foreach (var relation in change.After.Relations)
        {
            var was = change.Before.Relations.FirstOrDefault(other => other.Name.Equals(relation.Was ?? relation.Name));
            if (was is not null && was.Target.Equals(relation.Target) && !Equals(was.References, relation.References))
            {
                problems.Add(
                    ProblemCodes.ChangeUnsupported,
                    $"{path}.relations",
                    $"\"{relation.Name}\" of {change.After.Name} holds another field of {was.Target} than it would then refer to.",
                    "Add a relation of another name, and drop this one.");
            }

            if (was is not null && !was.Target.Equals(relation.Target))
            {
                problems.Add(
                    ProblemCodes.ChangeUnsupported,
                    $"{path}.relations",
                    $"\"{relation.Name}\" of {change.After.Name} refers to records of {was.Target}; they are no records of {relation.Target}.",
                    "Add a relation of another name, and drop this one.");
            }
        }
    }

    private void CheckType(TableChange change, ColumnChange column, string path)
    {
        if (column is { FieldBefore: { } from, FieldAfter: { } to } && !Conversions.IsPossible(from.Type, to.Type))
        {
            problems.Add(
                ProblemCodes.ChangeUnsupported,
                PathOf(change, to, path),
                $"\"{from.Name}\" of {change.Before.Name} cannot become {to.Type.Name()}: its {from.Type.Name()} values could be lost.",
                $"Without a loss it can become: {Conversions.TargetsOf(from.Type)}. For another type add a field of another name, copy what you need in a migration of your own, and drop this one.");
        }
    }

    private void CheckUnique(TableChange change, ColumnChange column, string path)
    {
        var fills = column is { FieldAfter: not null, After.IsNullable: false } && column.Before is not { IsNullable: false };
        if (fills && column.FieldAfter!.Unique && Fills.Of(column.FieldAfter) is null)
        {
            problems.Add(
                ProblemCodes.ChangeUnsupported,
                PathOf(change, column.FieldAfter, path),
                $"Existing records of {change.After.Name} cannot get \"{column.FieldAfter.Name}\", a {column.FieldAfter.Type.Name()} that differs for each.",
                "Make it optional, give each record a value, then make it required.");
        }
    }

    private static string PathOf(TableChange change, FieldSpec field, string path) => $"{path}.fields[{change.After.Fields.IndexOf(field)}]";
}
