using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs.Documents;

/// <summary>A relation as it is written in a request and in gomcp.json.</summary>
public sealed record RelationDocument(
    [property: Description("Such as category, or tags where there are many.")]
    [property: StringLength(200)]
    string Name,
    [property: Description("belongs_to: the key is here, has_one, has_many: at the target, many_to_many: in a join table.")]
    RelationKind Kind = RelationKind.BelongsTo,
    [property: Description("The other domain; default: the name.")]
    [property: StringLength(200)]
    string? Target = null,
    [property: Description("Must be given.")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    bool Required = false,
    [property: Description("belongs_to: one to one.")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    bool Unique = false,
    [property: Description("When the target is deleted; default restrict, for many_to_many cascade.")]
    OnDelete? OnDelete = null,
    [property: Description("Key column; default: category_id.")]
    [property: StringLength(200)]
    string? ForeignKey = null,
    [property: Description("belongs_to: unique field of the target that the key holds; default: id.")]
    [property: StringLength(200)]
    string? References = null,
    [property: Description("many_to_many: table; default: product_tags.")]
    [property: StringLength(200)]
    string? JoinTable = null,
    [property: Description("Lists load it too; default: as in_list.")]
    bool? Preload = null,
    [property: Description("Field of the target that people see; default: its name or title.")]
    [property: StringLength(200)]
    string? DisplayField = null,
    [property: Description("What people read.")]
    string? Label = null,
    [property: Description("A sentence under the input.")]
    string? Help = null,
    [property: Description("Column in the list; default: belongs_to.")]
    bool? InList = null,
    [property: Description("Its name until now: renames.")]
    [property: StringLength(200)]
    string? Was = null);
