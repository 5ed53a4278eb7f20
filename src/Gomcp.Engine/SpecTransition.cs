using System.Collections.Immutable;
using System.Security.Cryptography;
using Gomcp.Engine.Applying;
using Gomcp.Engine.Files;
using Gomcp.Engine.Json;
using Gomcp.Engine.Merging;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Projects;
using Gomcp.Engine.Rendering;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Building;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Templates;

namespace Gomcp.Engine;

/// <summary>From one specification to another, with every file that the new one asks for.</summary>
/// <param name="After">The new specification, its migrations included; null where there is to be no project.</param>
/// <param name="Files">The files, in ordinal order of their paths.</param>
/// <param name="Withdrawn">Files that were written once and go unless somebody changed them.</param>
/// <param name="Tables">The specification whose tables the kept migrations make, where some are taken back; null otherwise.</param>
/// <param name="Warnings">What new migrations do to existing records.</param>
/// <param name="Renames">Names in source code that are no longer generated.</param>
public sealed record SpecTransition(
    ProjectSpec? After, ImmutableArray<RenderedFile> Files, ImmutableArray<RecordedFile> Withdrawn, ProjectSpec? Tables, ImmutableArray<string> Warnings, ImmutableArray<GoRename> Renames)
{
    /// <summary>Files that are generated under another path than until now.</summary>
    public ImmutableArray<FileMove> Moves { get; init; } = [];

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
            return new SpecTransition(null, [], after.Withdrawn, null, [], []);
        }

        // Undo takes back with them what they wrote; by themselves the tables and whoever is in them stay.
        if (before is { Accounts.Auth: true } && !after.Spec.Accounts.Auth && after.Tables is null)
        {
            return new Problem(
                ProblemCodes.AccountsKept,
                "$.auth",
                "Accounts cannot be taken out of a project that has them.",
                "Keep auth, or take back the operation that added it with undo.");
        }

        var tables = after.Tables ?? before;
        return CheckMigrations(before, after)
            .Then(wanted => ChangeIntents.Resolve(tables, wanted))
            .Then(wanted => stack.Migrate(before, tables, wanted))
            .Then(migrated => stack.Render(before, migrated.Spec, templates).Then<SpecTransition>(rendered =>
            {
                var secrets = before is null ? stack.Secrets(migrated.Spec, NewSecret) : [];
                var files = rendered.Concat(secrets).Concat(SpecFiles(migrated.Spec)).OrderBy(file => file.Path);
                return new SpecTransition(migrated.Spec, [.. files], after.Withdrawn, after.Tables, migrated.Warnings, stack.Renames(before, migrated.Spec))
                {
                    Moves = stack.Moves(before, migrated.Spec, rendered),
                };
            }));
    }

    // A migration leaves the list only when the operation that brought it is taken back.
    private static Outcome<ProjectSpec> CheckMigrations(ProjectSpec? before, SpecState after)
    {
        var kept = after.Spec!.Migrations;
        var isWhole = after.Tables is not null || (before?.Migrations ?? []).All(kept.Contains);
        return isWhole
            ? after.Spec
            : new Problem(ProblemCodes.SpecInvalid, "$.migrations", "The list of migrations was changed.", "Restore it: gomcp appends to it.");
    }

    private static IEnumerable<RenderedFile> SpecFiles(ProjectSpec spec) =>
    [
        new(ProjectReader.SpecPath, ProjectDocumentWriter.Write(spec), FileOwnership.Specification),
        new(ProjectPath.Of(ProjectDocumentWriter.SchemaPath), Schemas.ProjectText()),
    ];

    private static string NewSecret() => RandomNumberGenerator.GetString(SecretLetters, SecretLength);
}
