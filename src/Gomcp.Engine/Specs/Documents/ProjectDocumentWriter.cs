using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Gomcp.Engine.Json;
using Gomcp.Engine.Specs.Building;

namespace Gomcp.Engine.Specs.Documents;

/// <summary>
/// Writes a specification as gomcp.json: stable key order, one property a line, and only what differs from its default, so
/// that a review shows what was decided and nothing else.
/// </summary>
public static class ProjectDocumentWriter
{
    /// <summary>Where a project keeps the JSON Schema of its specification.</summary>
    public const string SchemaPath = ".gomcp/gomcp.schema.json";

    /// <summary>Writes a specification; UTF-8 with line feeds and one at the end.</summary>
    public static ReadOnlyMemory<byte> Write(ProjectSpec spec)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(ToDocument(spec), IndentedJson.Context.ProjectDocument);
        return (byte[])[.. json, (byte)'\n'];
    }

    /// <summary>Writes a specification with what it says about renames and removals, for a plan that has to be decided first.</summary>
    public static ReadOnlyMemory<byte> WriteWithIntents(ProjectSpec spec) =>
        JsonSerializer.SerializeToUtf8Bytes(DocumentIntents.Add(ToDocument(spec), spec), IndentedJson.Context.ProjectDocument);

    /// <summary>The document of a specification.</summary>
    public static ProjectDocument ToDocument(ProjectSpec spec) => new(
        Version: 1,
        Name: spec.Name.Value,
        Title: spec.Title.Value,
        Module: spec.Module.Value,
        Database: spec.Database,
        Stack: StackName.Go,
        Auth: spec.Accounts.Auth,
        UserManagement: spec.Accounts.UserManagement,
        Registration: spec.Accounts.Registration,
        Domains: [.. spec.Domains.Select(ToDocument)],
        Services: spec.Services.IsEmpty ? null : [.. spec.Services.Select(CodeDocuments.Of)],
        Migrations: [.. spec.Migrations.Select(migration => migration.Id)],
        Schema: $"./{SchemaPath}");

    /// <summary>The document of one domain.</summary>
    public static DomainDocument ToDocument(DomainSpec domain) => new(
        domain.Name.Singular.Snake,
        FieldsOf(domain),
        RelationDocuments.Of(domain),
        Unless(domain.Label, domain.Name.Singular.Sentence),
        Unless(domain.PluralLabel, domain.Name.Plural.Sentence),
        domain.Group,
        SoftDelete: domain.Options.HidesDeleted ? true : null,
        FormStyle: domain.Options.FormStyle is FormStyle.Dialog ? FormStyle.Dialog : null,
        Layout: domain.Options.Layout is ListLayout.Cards ? ListLayout.Cards : null,
        Layers: domain.Options.Layer is { } layer and not DomainLayer.Views ? [layer] : null,
        Methods: CodeDocuments.OfMethods(domain.Methods),
        Endpoints: CodeDocuments.OfEndpoints(domain.Endpoints));

    private static ImmutableArray<FieldDocument> FieldsOf(DomainSpec domain)
    {
        var columns = DefaultColumns.Of(domain.Fields.Select(candidate => candidate.Type));
        return [.. domain.Fields.Select((candidate, i) => ToDocument(candidate, columns[i]))];
    }

    private static FieldDocument ToDocument(FieldSpec spec, bool inListByDefault) => new(
        spec.Name.Words.Snake,
        spec.Type is FieldType.Bool && !spec.Required ? "*bool" : spec.Type.Name(),
        Required: spec.Required && spec.Type is not FieldType.Bool,
        Unique: spec.Unique,
        Index: spec.Index,
        Default: DefaultOf(spec),
        Min: Limit(spec.Range.Min, spec.Moments.Min),
        Max: Limit(spec.Range.Max, spec.Moments.Max),
        MinLength: spec.Length.Min == 0 ? null : spec.Length.Min,
        MaxLength: spec.Length.Max == spec.Type.DefaultMaxLength() ? null : spec.Length.Max,
        Pattern: spec.Pattern?.Value,
        Options: spec.Options.Length == 0 ? null : [.. spec.Options.Select(option => option.Value.Snake)],
        FormType: spec.FormType == FormTypes.Usual(spec.Type, spec.IsNullable) ? null : spec.FormType,
        Label: Unless(spec.Label, spec.Name.Words.Sentence),
        Help: spec.Help?.Value,
        Searchable: spec.Searchable == FieldSpecBuilder.DefaultSearchable(spec.Type) ? null : spec.Searchable,
        Sortable: spec.Sortable == FieldSpecBuilder.CanSort(spec.Type) ? null : spec.Sortable,
        Filterable: spec.Filterable == FieldSpecBuilder.DefaultFilterable(spec.Type) ? null : spec.Filterable,
        InList: spec.InList == inListByDefault ? null : spec.InList);

    private static FieldLimit? Limit(decimal? number, string? moment) => number is null && moment is null ? null : new FieldLimit(number, moment);

    private static JsonElement? DefaultOf(FieldSpec spec)
    {
        if (spec.Default is not { } text)
        {
            return null;
        }

        return spec.Type switch
        {
            FieldType.Bool => JsonSerializer.SerializeToElement(text == "true", EngineJsonContext.Default.Boolean),
            _ when spec.Type.IsNumber() => JsonSerializer.SerializeToElement(decimal.Parse(text, CultureInfo.InvariantCulture), EngineJsonContext.Default.Decimal),
            _ => JsonSerializer.SerializeToElement(text, EngineJsonContext.Default.String),
        };
    }

    private static string? Unless(Label label, string derived) => label.Value == derived ? null : label.Value;
}
