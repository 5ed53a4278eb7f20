using System.Collections.Immutable;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Which fields a list shows when nobody says: the first six that tell something in a column.</summary>
internal static class DefaultColumns
{
    private const int Count = 6;

    private static bool IsTelling(FieldType type) =>
        FieldSpecBuilder.CanBeInList(type) && type is not (FieldType.Url or FieldType.Uuid or FieldType.Slug or FieldType.Tags);

    public static ImmutableArray<bool> Of(IEnumerable<FieldType> types)
    {
        var shown = 0;
        return [.. types.Select(type => IsTelling(type) && ++shown <= Count)];
    }
}
