using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs.Documents;

/// <summary>A method with its body, as it is written in a request and in gomcp.json.</summary>
public sealed record MethodDocument(
    [property: Description("Exported Go name.")]
    [property: StringLength(60)]
    string Name,
    [property: Description("Go statements; r.db or s.repository is at hand.")]
    [property: StringLength(20_000)]
    string Body,
    [property: Description("Default service.")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    MethodLayer Layer = MethodLayer.Service,
    [property: Description("Such as ctx context.Context, id uint64.")]
    [property: StringLength(500)]
    string? Parameters = null,
    [property: Description("Such as error or (int64, error).")]
    [property: StringLength(500)]
    string? Returns = null,
    [property: Description("What it does, for its comment.")]
    [property: StringLength(300)]
    string? Doc = null,
    [property: Description(CodeWords.Imports)]
    [property: Count(0, 20)]
    IReadOnlyList<string>? Imports = null);
