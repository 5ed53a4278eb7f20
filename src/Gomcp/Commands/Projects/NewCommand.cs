using System.CommandLine;
using System.Text.Json;
using Gomcp.Engine.Json;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Tools.ScaffoldProject;

namespace Gomcp.Commands.Projects;

/// <summary><c>gomcp new NAME</c>: scaffold_project for people.</summary>
internal sealed class NewCommand : Command
{
    private static readonly ArgumentNames Names = new(
        ("name", "NAME"), ("module", "--module"), ("title", "--title"), ("database", "--db"),
        ("auth", "--auth"), ("user_management", "--users"), ("registration", "--registration"));

    private readonly CommandHost host;
    private readonly ProjectOptions options = new();
    private readonly Argument<string> name = new("NAME") { Description = $"Short name: {ProjectName.Rule}" };
    private readonly Option<string> module = new("--module") { HelpName = "PATH", Description = "Go module path (default: example.com/NAME)" };
    private readonly Option<string> title = new("--title") { HelpName = "TEXT", Description = "What people read (default: from the name)" };
    private readonly Option<string> database = new("--db") { HelpName = "sqlite|postgres|mysql", Description = "The default database; the built program serves all three (default: sqlite)" };

    private readonly Option<bool> auth = new("--auth") { Description = "Accounts: sign-in, sessions, profile; also for a project that is there" };
    private readonly Option<bool> users = new("--users") { Description = "Admins manage accounts at /admin/users (with --auth)" };
    private readonly Option<bool> registration = new("--registration") { Description = "Strangers can make an account (with --auth)" };

    public NewCommand(CommandHost host)
        : base("new", "Scaffold a new project")
    {
        this.host = host;
        database.AcceptOnlyFromAmong("sqlite", "postgres", "mysql");
        options.Dir.Description = "Where to put it: a new or an empty folder (default: ./NAME)";
        Add(name);
        Add(module);
        Add(title);
        Add(database);
        Add(auth);
        Add(users);
        Add(registration);
        Add(options.Dir);
        Add(options.DryRun);
        Add(options.NoGenerate);
        Add(options.Json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var started = host.Start(parsed, options, Names, parsed.GetRequiredValue(name));
        if (!started.IsSuccess)
        {
            return ArgumentErrors.Report(started.Problems, parsed.GetValue(options.Json), host.Surroundings);
        }

        var request = new ScaffoldProjectRequest(
            parsed.GetRequiredValue(name),
            parsed.GetValue(module),
            parsed.GetValue(title),
            DatabaseOf(parsed),
            OnlyWhenGiven(parsed, auth),
            OnlyWhenGiven(parsed, users),
            OnlyWhenGiven(parsed, registration),
            ProjectDir: started.Value.Folder,
            DryRun: parsed.GetValue(options.DryRun),
            Generate: !parsed.GetValue(options.NoGenerate));
        var json = JsonSerializer.SerializeToElement(request, EngineJsonContext.Default.ScaffoldProjectRequest);
        return await host.OperateAsync(started.Value, "scaffold_project", json, cancellationToken);
    }

    private DatabaseKind? DatabaseOf(ParseResult parsed) => parsed.GetValue(database) switch
    {
        "sqlite" => DatabaseKind.SQLite,
        "postgres" => DatabaseKind.Postgres,
        "mysql" => DatabaseKind.MySql,
        _ => null,
    };

    private static bool? OnlyWhenGiven(ParseResult parsed, Option<bool> option) => parsed.GetResult(option) is null ? null : parsed.GetValue(option);
}
