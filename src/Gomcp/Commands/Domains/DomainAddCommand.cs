using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Gomcp.Commands.Shorthand;
using Gomcp.Engine.Json;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Tools.ScaffoldDomain;

namespace Gomcp.Commands.Domains;

/// <summary><c>gomcp domain add NAME FIELD…</c>: scaffold_domain for people.</summary>
internal sealed class DomainAddCommand : Command, IHasHelpFooter
{
    private static readonly ImmutableDictionary<string, string> Names = ImmutableDictionary<string, string>.Empty
        .Add("name", "NAME").Add("fields", "FIELD").Add("relations", "FIELD").Add("label", "--label").Add("plural_label", "--plural-label")
        .Add("group", "--group").Add("soft_delete", "--soft-delete").Add("form_style", "--form-style").Add("layout", "--layout").Add("layers", "--layers").Add("was", "--was").Add("remove", "--remove");

    private readonly CommandHost host;
    private readonly ProjectOptions options = new();
    private readonly Argument<string> name = new("NAME") { Description = "Singular or plural, any case: product, OrderItem" };
    private readonly Argument<string[]> fields = new("FIELD") { Description = "A field or a relation: NAME:TYPE[!][:OPTION]…; see below", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> label = new("--label") { HelpName = "TEXT", Description = "One of them, for people (default: from the name)" };
    private readonly Option<string> pluralLabel = new("--plural-label") { HelpName = "TEXT", Description = "Many of them, for people" };
    private readonly Option<string> group = new("--group") { HelpName = "open|public|authenticated|admin", Description = "Who may use it (default: authenticated with accounts, else open)" };

    private readonly DomainChoices choices = new();
    private readonly Option<string> was = new("--was") { HelpName = "NAME", Description = "Its name until now: renames it" };
    private readonly Option<string[]> remove = new("--remove") { HelpName = "FIELD", Description = "A field or a relation of the existing domain to drop", AllowMultipleArgumentsPerToken = true };

    public DomainAddCommand(CommandHost host)
        : base("add", "Scaffold a domain (model, migration, repository, service, handler, pages, tests and wiring), or give one its fields anew")
    {
        this.host = host;
        group.AcceptOnlyFromAmong("open", "public", "authenticated", "admin");
        Add(name);
        Add(fields);
        Add(label);
        Add(pluralLabel);
        Add(group);
        choices.AddTo(this);
        Add(was);
        Add(remove);
        Add(options.Dir);
        Add(options.DryRun);
        Add(options.OnConflict);
        Add(options.NoGenerate);
        Add(options.Json);
        SetAction(RunAsync);
    }

    public string Footer => ShorthandHelp.Text;

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var asJson = parsed.GetValue(options.Json);
        var read = DomainArguments.Read(parsed.GetRequiredValue(fields));
        if (!read.IsSuccess)
        {
            return ArgumentErrors.Report(read.Problems, asJson, host.Surroundings);
        }

        var ofFields = read.Value.Where(argument => argument.Field is not null).ToImmutableArray();
        var ofRelations = read.Value.Where(argument => argument.Relation is not null).ToImmutableArray();
        var started = host.Start(parsed, options, new ArgumentNames(Names, ofFields, ofRelations));
        if (!started.IsSuccess)
        {
            return ArgumentErrors.Report(started.Problems, asJson, host.Surroundings);
        }

        var request = new ScaffoldDomainRequest(
            parsed.GetRequiredValue(name),
            [.. ofFields.Select(argument => argument.Field!)],
            ofRelations.IsEmpty ? null : [.. ofRelations.Select(argument => argument.Relation!)],
            parsed.GetValue(label),
            parsed.GetValue(pluralLabel),
            GroupOf(parsed),
            parsed.GetValue(choices.SoftDelete),
            choices.FormStyleOf(parsed),
            choices.LayoutOf(parsed),
            choices.LayersOf(parsed),
            Methods: null,
            Endpoints: null,
            parsed.GetValue(was),
            parsed.GetValue(remove) is { Length: > 0 } removed ? removed : null,
            started.Value.FolderInRequest,
            parsed.GetValue(options.DryRun),
            options.ConflictChoice(parsed),
            !parsed.GetValue(options.NoGenerate));
        var json = JsonSerializer.SerializeToElement(request, EngineJsonContext.Default.ScaffoldDomainRequest);
        return await host.OperateAsync(started.Value, "scaffold_domain", json, cancellationToken);
    }

    private RouteGroup? GroupOf(ParseResult parsed) => parsed.GetValue(group) switch
    {
        "open" => RouteGroup.Open,
        "public" => RouteGroup.Public,
        "authenticated" => RouteGroup.Authenticated,
        "admin" => RouteGroup.Admin,
        _ => null,
    };
}
