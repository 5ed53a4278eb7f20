using System.Collections.Immutable;
using System.Security.Cryptography;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Files;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Projects;
using Gomcp.Engine.Rendering;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Templates;

namespace Gomcp.Engine;

/// <summary>From one specification to another, with every file that the new one asks for.</summary>
/// <param name="After">The new specification, its migrations included; null where there is to be no project.</param>
/// <param name="Files">The files, in ordinal order of their paths.</param>
/// <param name="Withdrawn">Files that were written once and go unless somebody changed them.</param>
public sealed record SpecTransition(ProjectSpec? After, ImmutableArray<RenderedFile> Files, ImmutableArray<RecordedFile> Withdrawn)
{
    private const string SecretLetters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private const int SecretLength = 48;

    /// <summary>Completes and renders the new specification.</summary>
    /// <param name="stack">Renders it.</param>
    /// <param name="before">What was rendered last time; null for none.</param>
    /// <param name="after">What is wanted.</param>
    /// <param name="templates">The templates that the project overrides.</param>
    public static Outcome<SpecTransition> Create(IStack stack, ProjectSpec? before, SpecState after, ImmutableArray<TemplateSource> templates)
    {
        if (after.Spec is null)
        {
            return new SpecTransition(null, [], after.Withdrawn);
        }

        // Undo takes back with them what they wrote; by themselves the tables and whoever is in them stay.
        if (before is { Accounts.Auth: true } && !after.Spec.Accounts.Auth && after.Withdrawn.IsEmpty)
        {
            return new Problem(
                ProblemCodes.AccountsKept,
                "$.auth",
                "Accounts cannot be taken out of a project that has them.",
                "Keep auth, or take back the operation that added it with undo.");
        }

        return stack.Migrate(before, after.Spec).Then(spec => stack.Render(before, spec, templates).Then<SpecTransition>(rendered =>
        {
            var secrets = before is null ? stack.Secrets(spec, NewSecret) : [];
            var files = rendered.Concat(secrets).Concat(SpecFiles(spec));
            return new SpecTransition(spec, [.. files.OrderBy(file => file.Path)], after.Withdrawn);
        }));
    }

    private static IEnumerable<RenderedFile> SpecFiles(ProjectSpec spec) =>
    [
        new(ProjectReader.SpecPath, ProjectDocumentWriter.Write(spec), FileOwnership.Specification),
        new(ProjectPath.Of(ProjectDocumentWriter.SchemaPath), Schemas.ProjectText()),
    ];

    private static string NewSecret() => RandomNumberGenerator.GetString(SecretLetters, SecretLength);
}
