using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>The one table from field types to Go, GORM and inputs; measured on all three databases.</summary>
internal static class GoTypeMap
{
    public static GoFieldType Of(FieldType type) => type switch
    {
        FieldType.String => new("String", "string", "", "FromString", "", "TextField"),
        FieldType.Text => new("Text", "string", "type:text", "FromString", "", "TextArea"),
        FieldType.Int => new("Int", "int32", "type:integer", "FromInt", "Number", "NumberField"),
        FieldType.Int64 => new("Int64", "int64", "type:bigint", "FromInt", "Number", "NumberField"),
        FieldType.UInt => new("Uint", "uint64", "", "FromUint", "Number", "NumberField"),
        FieldType.Float => new("Float", "float64", "type:double precision", "FromFloat", "Float", "DecimalField"),
        FieldType.Decimal => new("Decimal", "decimal.Decimal", "type:decimal(15,2)", "FromDecimal", "Decimal", "DecimalField"),
        FieldType.Bool => new("Bool", "bool", "", "FromBool", "YesNo", "Switch"),
        FieldType.Date => new("Date", "Date", "type:date", "FromDate", "Date", "DateField"),
        FieldType.Time => new("Time", "string", "type:varchar(8)", "FromTime", "Clock", "TimeField"),
        FieldType.DateTime => new("DateTime", "time.Time", "precision:6", "FromDateTime", "DateTime", "DateTimeField"),
        FieldType.Uuid => new("UUID", "uuid.UUID", "type:char(36)", "FromUUID", "", "TextField"),
        FieldType.Email => new("Email", "string", "", "FromString", "", "TextField"),
        FieldType.Url => new("URL", "string", "", "FromString", "", "TextField"),
        FieldType.Phone => new("Phone", "string", "", "FromString", "", "TextField"),
        FieldType.Slug => new("Slug", "string", "", "FromString", "", "TextField"),
        FieldType.Json => new("JSON", "JSON", "", "FromJSON", "Text", "TextArea"),
        FieldType.Enum => new("Enum", "string", "", "FromString", "", "SelectField"),
        FieldType.Tags => new("Tags", "Tags", "type:text", "FromTags", "Tags", "TagsField"),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The size of a text column in characters; 0 where the type has none.</summary>
    public static int ColumnSize(FieldSpec spec) => spec.Type switch
    {
        FieldType.Text => 0,
        FieldType.Enum => Math.Max(20, spec.Options.Max(option => option.Value.Snake.Length)),
        _ => spec.Length.Max,
    };
}
