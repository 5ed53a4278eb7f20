using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.ScaffoldDomain;

/// <summary>What scaffold_domain takes: a domain and the common inputs.</summary>
public sealed record ScaffoldDomainRequest(
    [property: Description("Singular or plural, any case: product, OrderItem.")]
    [property: StringLength(200)]
    string Name,
    [property: Description("At least one.")]
    [property: Count(1, 100)]
    IReadOnlyList<FieldDocument> Fields,
    [property: Description("References to domains that exist.")]
    [property: Count(0, 30)]
    IReadOnlyList<RelationDocument>? Relations = null,
    [property: Description("One of them, for people; default from the name.")]
    string? Label = null,
    [property: Description("Many of them, for people.")]
    string? PluralLabel = null,
    [property: Description(RouteGroups.Help)]
    RouteGroup? Group = null,
    [property: Description(DomainOptionWords.SoftDelete)]
    bool? SoftDelete = null,
    [property: Description(DomainOptionWords.FormStyle)]
    FormStyle? FormStyle = null,
    [property: Description(DomainOptionWords.Layout)]
    ListLayout? Layout = null,
    [property: Description(DomainOptionWords.Layers)]
    [property: Count(1, 5)]
    IReadOnlyList<DomainLayer>? Layers = null,
    [property: Description(CodeWords.Methods)]
    [property: Count(0, 50)]
    IReadOnlyList<MethodDocument>? Methods = null,
    [property: Description(CodeWords.Endpoints)]
    [property: Count(0, 50)]
    IReadOnlyList<EndpointDocument>? Endpoints = null,
    [property: Description("Its name until now: renames.")]
    [property: StringLength(200)]
    string? Was = null,
    [property: Description("Fields, relations, methods and endpoints of the existing domain to drop.")]
    [property: Count(0, 100)]
    IReadOnlyList<string>? Remove = null,
    [property: Description(Inputs.ProjectDir)]
    string? ProjectDir = null,
    [property: Description(Inputs.DryRun)]
    bool DryRun = false,
    [property: Description(Inputs.OnConflict)]
    OnConflict OnConflict = OnConflict.Fail,
    [property: Description(Inputs.Generate)]
    bool Generate = true);
