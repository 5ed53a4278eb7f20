using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs.Documents;

/// <summary>gomcp.json: a project's specification as people read, edit and review it.</summary>
public sealed record ProjectDocument(
    [property: Description("The format of this file.")]
    [property: Range(1, 1)]
    int Version,
    [property: Description("The project's short name.")]
    [property: StringLength(40)]
    string Name,
    [property: Description("What people read.")]
    string Title,
    [property: Description("The Go module path.")]
    [property: StringLength(200)]
    string Module,
    [property: Description("The database that defaults and documentation speak of.")]
    DatabaseKind Database = DatabaseKind.SQLite,
    [property: Description("What is generated.")]
    StackName Stack = StackName.Go,
    [property: Description("Accounts: sign-in, sessions, profile.")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    bool Auth = false,
    [property: Description("Admins manage accounts at /admin/users; needs auth.")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    bool UserManagement = false,
    [property: Description("Strangers can make an account; needs auth.")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    bool Registration = false,
    [property: Description("The project's domains.")]
    IReadOnlyList<DomainDocument>? Domains = null,
    [property: Description("Services over repositories of several domains.")]
    [property: Count(0, 50)]
    IReadOnlyList<ServiceDocument>? Services = null,
    [property: Description("Migrations written so far; gomcp appends, the files are yours.")]
    IReadOnlyList<string>? Migrations = null,
    [property: Description("Domains to drop, with their tables, and services.")]
    [property: Count(0, 100)]
    IReadOnlyList<string>? Remove = null,
    [property: JsonPropertyName("$schema")]
    [property: JsonPropertyOrder(-1)]
    [property: Description("Where editors find the JSON Schema.")]
    string? Schema = null);
