using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Building;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>Which types values can change between without a loss, and what has to be looked at before.</summary>
internal static class Conversions
{
    /// <summary>Whether every value either stays what it is or stops the migration.</summary>
    public static bool IsPossible(FieldType from, FieldType to) =>
        from == to
        || (IsStoredAsText(from) && IsStoredAsText(to))
        || (from.IsWhole() && to.IsWhole())
        || (from.IsWhole() && to is FieldType.Decimal)
        || (from is FieldType.Decimal && to.IsWhole())
        || (from is FieldType.Int && to is FieldType.Float)
        || (from is FieldType.Float && to is FieldType.Int);

    /// <summary>Names the types that a type can become.</summary>
    public static string TargetsOf(FieldType from)
    {
        var targets = Enum.GetValues<FieldType>().Where(to => to != from && IsPossible(from, to)).Select(to => to.Name()).ToList();
        return targets.Count == 0 ? "none" : string.Join(", ", targets);
    }

    /// <summary>The values that have no place in the new column.</summary>
    public static ImmutableArray<Guard> Guards(FieldSpec from, FieldSpec to)
    {
        var guards = ImmutableArray.CreateBuilder<Guard>();
        var column = from.Name.Words.Snake;
        if (Bounds(from, to) is { } bounds)
        {
            guards.Add(Guard.Rows(string.Format(System.Globalization.CultureInfo.InvariantCulture, bounds, column), $"{column} is no {to.Type.Name()}"));
        }

        if (from.Type is FieldType.Float or FieldType.Decimal && to.Type.IsWhole())
        {
            guards.Add(Guard.Rows($"{column} <> ROUND({column})", $"{column} is no whole number"));
        }

        var (sizeBefore, sizeAfter) = (SizeOf(from), SizeOf(to));
        if (sizeAfter > 0 && (sizeBefore == 0 || sizeBefore > sizeAfter))
        {
            guards.Add(Guard.Text(sizeAfter));
        }

        // The condition speaks of the column by the name that it still has.
        var (checkBefore, checkAfter) = (RuleFactory.Check(from), RuleFactory.Check(to with { Name = from.Name }));
        if (checkAfter.Length > 0 && checkAfter != checkBefore)
        {
            guards.Add(Guard.Rows($"NOT ({checkAfter})", Refusal(from, to)));
        }

        return guards.ToImmutable();
    }

    private static bool IsStoredAsText(FieldType type) => type.IsText() || type is FieldType.Enum;

    private static int SizeOf(FieldSpec spec) => IsStoredAsText(spec.Type) ? GoTypeMap.ColumnSize(spec) : 0;

    private static string? Bounds(FieldSpec from, FieldSpec to) => (from.Type, to.Type) switch
    {
        var (one, other) when one == other => null,
        (FieldType.Int64 or FieldType.UInt or FieldType.Decimal or FieldType.Float, FieldType.Int) => "{0} < -2147483648 OR {0} > 2147483647",
        (FieldType.Int64 or FieldType.UInt, FieldType.Decimal) => "{0} < -9999999999999 OR {0} > 9999999999999",
        _ => null,
    };

    private static string Refusal(FieldSpec from, FieldSpec to) => to.Type is FieldType.Enum
        ? $"{from.Name} is none of {string.Join(", ", to.Options.Select(option => option.Value.Snake))}"
        : $"{from.Name} is out of its limits";
}
