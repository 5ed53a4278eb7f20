using System.Collections.Immutable;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Which fields a list shows when nobody says: the first six that a column can show.</summary>
internal static class DefaultColumns
{
    private const int Count = 6;

    public static ImmutableArray<bool> Of(IEnumerable<FieldType> types)
    {
        var shown = 0;
        return [.. types.Select(type => FieldSpecBuilder.CanBeInList(type) && ++shown <= Count)];
    }
}
