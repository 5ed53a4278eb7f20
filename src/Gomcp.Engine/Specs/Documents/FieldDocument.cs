using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs.Documents;

/// <summary>A field as it is written in a request and in gomcp.json; nothing about it is checked yet but its shape.</summary>
public sealed record FieldDocument(
    [property: Description("Such as name or unit_price; any case.")]
    [property: StringLength(200)]
    string Name,
    [property: Description("One of " + FieldTypes.All + "; Go names such as int32, *string, []string work too.")]
    [property: StringLength(40)]
    string Type,
    [property: Description("Must be given.")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    bool Required = false,
    [property: Description("No two records share a value.")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    bool Unique = false,
    [property: Description("Index for lookups.")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    bool Index = false,
    [property: Description("What a new form shows.")]
    JsonElement? Default = null,
    [property: Description("Smallest number, or first day, time or moment.")]
    FieldLimit? Min = null,
    [property: Description("Largest or last.")]
    FieldLimit? Max = null,
    [property: Description("Fewest characters.")]
    [property: Range(0, 10_000)]
    int? MinLength = null,
    [property: Description("Most characters.")]
    [property: Range(1, 10_000)]
    int? MaxLength = null,
    [property: Description("Regular expression for the whole text; portable subset.")]
    [property: StringLength(200)]
    string? Pattern = null,
    [property: Description("The words of an enum.")]
    IReadOnlyList<string>? Options = null,
    [property: Description("The input; default by type.")]
    FormType? FormType = null,
    [property: Description("What people read; default from the name.")]
    string? Label = null,
    [property: Description("A sentence under the input.")]
    string? Help = null,
    [property: Description("Search looks into it; default: short texts.")]
    bool? Searchable = null,
    [property: Description("The list sorts by it; default: all but text and json.")]
    bool? Sortable = null,
    [property: Description("The list filters by it; default: numbers, dates, bool and enum.")]
    bool? Filterable = null,
    [property: Description("Column in the list; default: the first six that fit.")]
    bool? InList = null,
    [property: Description("Its name until now: renames and keeps the values.")]
    [property: StringLength(200)]
    string? Was = null);
