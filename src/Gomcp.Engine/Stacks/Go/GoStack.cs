using System.Collections.Immutable;
using Gomcp.Engine.Files;
using Gomcp.Engine.Merging;
using Gomcp.Engine.Planning;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Rendering;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Formatting;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>Go, chi, templ, htmx, Tailwind CSS and GORM, on SQLite, PostgreSQL or MySQL.</summary>
public sealed class GoStack : IStack
{
    private readonly FormattedSources sources = new();

    /// <inheritdoc/>
    public ImmutableArray<string> NextSteps { get; } = ["go tool templ generate", "go run ./cmd/web"];

    /// <inheritdoc/>
    public Outcome<MigratedSpec> Migrate(ProjectSpec? before, ProjectSpec? tables, ProjectSpec after) => MigrationPlanner.Plan(before, tables, after);

    /// <inheritdoc/>
    public bool CanWithdraw(ProjectSpec after, ImmutableArray<MigrationSpec> withdrawn) => MigrationPlanner.CanWithdraw(after, withdrawn);

    /// <inheritdoc/>
    public Outcome<ImmutableArray<RenderedFile>> Render(ProjectSpec? before, ProjectSpec after, ImmutableArray<TemplateSource> templates) =>
        GoTemplates.With(templates).Then(set => new GoRenderer(after, set, sources).Render(before));

    /// <inheritdoc/>
    public ImmutableArray<GoRename> Renames(ProjectSpec? before, ProjectSpec after) => GoRenames.Between(before, after);

    /// <inheritdoc/>
    public ImmutableArray<FileMove> Moves(ProjectSpec? before, ProjectSpec after, ImmutableArray<RenderedFile> files) =>
        GoMoves.Between(before, after, files.Select(file => file.Path));

    /// <inheritdoc/>
    public ImmutableArray<RenderedFile> Secrets(ProjectSpec spec, Func<string> secret)
    {
        var text = $"# Secrets of this machine: not for version control. What else can be set is in .env.example.\nSESSION_SECRET={secret()}\n";
        return [new(ProjectPath.Of(".env"), System.Text.Encoding.UTF8.GetBytes(text), FileOwnership.Once, FileAccessMode.Private)];
    }

    /// <inheritdoc/>
    public ImmutableArray<ProjectPath> Derived(ProjectPath path) =>
        path.Value.EndsWith(".templ", StringComparison.Ordinal) ? [ProjectPath.Of($"{path.Value[..^".templ".Length]}_templ.go")] : [];

    /// <inheritdoc/>
    public ValueTask<ImmutableArray<string>> GenerateAsync(string projectPath, IProgress<string> progress, CancellationToken cancellationToken) =>
        GoGenerator.GenerateAsync(projectPath, progress, cancellationToken);

    /// <inheritdoc/>
    public ImmutableArray<string> RoutesOf(DomainSpec domain)
    {
        var path = $"/{domain.Name.Plural.Kebab}";
        string[] all =
        [
            $"GET {path}", $"GET {path}/new", $"POST {path}", $"GET {path}/{{id}}", $"GET {path}/{{id}}/edit",
            $"PUT {path}/{{id}}", $"GET {path}/{{id}}/delete", $"DELETE {path}/{{id}}",
            .. domain.Options.HidesDeleted ? [$"GET {path}/deleted", $"POST {path}/{{id}}/restore", $"GET {path}/deleted/{{id}}/delete", $"DELETE {path}/deleted/{{id}}"] : ImmutableArray<string>.Empty,
        ];
        var routes = all.Where(route => domain.Options.Has(DomainLayer.Views) || !IsPage(route));
        return !domain.Options.Has(DomainLayer.Handler) ? []
            : [.. routes, .. domain.Endpoints.Select(endpoint => $"{endpoint.Method.ToString().ToUpperInvariant()} {path}{endpoint.Path}")];
    }

    // What only people need: forms, and questions before something goes.
    private static bool IsPage(string route) =>
        route.EndsWith("/new", StringComparison.Ordinal) || route.EndsWith("/edit", StringComparison.Ordinal) || route.EndsWith("/delete", StringComparison.Ordinal);
}
