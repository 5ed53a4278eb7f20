using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Finds the field that a record is called by.</summary>
internal static class TitleFields
{
    private const int ShortestFreeText = 12;

    /// <summary>The first short text, required ones first; null where records are called by their number.</summary>
    public static FieldSpec? Of(DomainSpec domain) =>
        domain.Fields.FirstOrDefault(candidate => candidate is { Type: FieldType.String, Required: true })
        ?? domain.Fields.FirstOrDefault(candidate => IsShortText(candidate.Type) && candidate.Required)
        ?? domain.Fields.FirstOrDefault(candidate => IsShortText(candidate.Type));

    /// <summary>Whether any short text can be put into it.</summary>
    public static bool IsFree(FieldSpec spec) =>
        spec is { Type: FieldType.String, Pattern: null, Required: true, Searchable: true, Sortable: true, Length: { Min: <= 2, Max: >= ShortestFreeText } };

    private static bool IsShortText(FieldType type) => type.IsText() && type is not FieldType.Text;
}
