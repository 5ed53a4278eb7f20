using System.Collections.Frozen;

namespace Gomcp.Engine.Specs;

/// <summary>Names of field types and what each of them can be given.</summary>
public static class FieldTypes
{
    private static readonly FrozenDictionary<string, FieldType> ByName = new Dictionary<string, FieldType>
    {
        ["string"] = FieldType.String, ["text"] = FieldType.Text, ["int"] = FieldType.Int, ["int64"] = FieldType.Int64,
        ["uint"] = FieldType.UInt, ["float"] = FieldType.Float, ["decimal"] = FieldType.Decimal, ["bool"] = FieldType.Bool,
        ["date"] = FieldType.Date, ["time"] = FieldType.Time, ["datetime"] = FieldType.DateTime, ["uuid"] = FieldType.Uuid,
        ["email"] = FieldType.Email, ["url"] = FieldType.Url, ["phone"] = FieldType.Phone, ["slug"] = FieldType.Slug,
        ["json"] = FieldType.Json, ["enum"] = FieldType.Enum, ["tags"] = FieldType.Tags,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FieldType> Aliases = new Dictionary<string, FieldType>
    {
        ["int8"] = FieldType.Int, ["int16"] = FieldType.Int, ["int32"] = FieldType.Int, ["integer"] = FieldType.Int,
        ["uint8"] = FieldType.UInt, ["uint16"] = FieldType.UInt, ["uint32"] = FieldType.UInt, ["uint64"] = FieldType.UInt,
        ["float32"] = FieldType.Float, ["float64"] = FieldType.Float, ["boolean"] = FieldType.Bool,
        ["time.time"] = FieldType.DateTime, ["decimal.decimal"] = FieldType.Decimal, ["uuid.uuid"] = FieldType.Uuid,
        ["[]string"] = FieldType.Tags,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<FieldType, string> Names =
        ByName.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>All names, for messages and schemas.</summary>
    public const string All = "string text int int64 uint float decimal bool date time datetime uuid email url phone slug json enum tags";

    /// <summary>Reads a type's own name or one of Go's names for it; null when it is neither.</summary>
    public static FieldType? TryParse(string text)
    {
        var name = text.Trim().ToLowerInvariant();
        return ByName.TryGetValue(name, out var type) || Aliases.TryGetValue(name, out type) ? type : null;
    }

    /// <summary>The name in a specification: <c>datetime</c>.</summary>
    public static string Name(this FieldType type) => Names[type];

    /// <summary>Whether values are numbers, which can have a smallest and a largest one.</summary>
    public static bool IsNumber(this FieldType type) =>
        type is FieldType.Int or FieldType.Int64 or FieldType.UInt or FieldType.Float or FieldType.Decimal;

    /// <summary>Whether numbers are whole.</summary>
    public static bool IsWhole(this FieldType type) => type is FieldType.Int or FieldType.Int64 or FieldType.UInt;

    /// <summary>Whether values are text a person types, which can have lengths and be searched.</summary>
    public static bool IsText(this FieldType type) => type is FieldType.String or FieldType.Text or FieldType.Email
        or FieldType.Url or FieldType.Phone or FieldType.Slug;

    /// <summary>The most characters a text type stores when nothing smaller is asked for; 0 for other types.</summary>
    public static int DefaultMaxLength(this FieldType type) => type switch
    {
        FieldType.String => 200,
        FieldType.Text => 10_000,
        FieldType.Email => 254,
        FieldType.Url => 2048,
        FieldType.Phone => 40,
        FieldType.Slug => 120,
        _ => 0,
    };

    /// <summary>The most characters that can be asked for; 0 for other types.</summary>
    public static int LargestMaxLength(this FieldType type) => type is FieldType.String ? 2000 : type.DefaultMaxLength();
}
