using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.ScaffoldProject;

/// <summary>What scaffold_project takes.</summary>
public sealed record ScaffoldProjectRequest(
    [property: Description("Short name: " + ProjectName.Rule + ".")]
    [property: StringLength(40)]
    string Name,
    [property: Description("Go module path; default example.com/<name>.")]
    [property: StringLength(200)]
    string? Module = null,
    [property: Description("What people read; default from the name.")]
    [property: StringLength(200)]
    string? Title = null,
    [property: Description("The default database (sqlite); the built program serves all three by DB_DSN.")]
    DatabaseKind? Database = null,
    [property: Description("Accounts: sign-in, sessions, profile. Can be added to an existing project by calling again.")]
    bool? Auth = null,
    [property: Description("Admins manage accounts at /admin/users; needs auth.")]
    bool? UserManagement = null,
    [property: Description("Strangers can make an account; needs auth.")]
    bool? Registration = null,
    [property: Description("The first domains, each with the name, fields, relations and labels that scaffold_domain takes.")]
    [property: Count(0, 100)]
    [property: Abridged]
    IReadOnlyList<DomainDocument>? Domains = null,
    [property: Description("Services over repositories of several domains.")]
    [property: Count(0, 50)]
    IReadOnlyList<ServiceDocument>? Services = null,
    [property: Description(Inputs.NewProjectDir)]
    string? ProjectDir = null,
    [property: Description(Inputs.DryRun)]
    bool DryRun = false,
    [property: Description(Inputs.Generate)]
    bool Generate = true);
