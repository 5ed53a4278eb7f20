using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs.Documents;

/// <summary>A relation as it is written in a request and in gomcp.json.</summary>
public sealed record RelationDocument(
    [property: Description("Such as category; the column becomes category_id.")]
    [property: StringLength(200)]
    string Name,
    [property: Description("belongs_to: each record refers to one of the target.")]
    RelationKind Kind = RelationKind.BelongsTo,
    [property: Description("The domain referred to; default: the relation's name.")]
    [property: StringLength(200)]
    string? Target = null,
    [property: Description("Must be given.")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    bool Required = false,
    [property: Description("When the target is deleted; set_null needs an optional relation.")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    OnDelete OnDelete = OnDelete.Restrict,
    [property: Description("What people read; default from the name.")]
    string? Label = null,
    [property: Description("A sentence under the input.")]
    string? Help = null,
    [property: Description("Column in the list.")]
    bool? InList = null,
    [property: Description("Its name until now: renames.")]
    [property: StringLength(200)]
    string? Was = null);
