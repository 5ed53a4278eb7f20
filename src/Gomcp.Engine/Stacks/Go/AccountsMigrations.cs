using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>The migrations that make the tables of accounts: one table each, in this order.</summary>
internal static class AccountsMigrations
{
    private static readonly NameWords Users = NameWords.TryParse("create_users")!;
    private static readonly NameWords Sessions = NameWords.TryParse("create_sessions")!;
    private static readonly NameWords Resets = NameWords.TryParse("create_password_resets")!;

    private static readonly ImmutableArray<NameWords> All = [Users, Sessions, Resets];

    /// <summary>The names of those that a specification has.</summary>
    public static ImmutableArray<NameWords> Of(ProjectSpec? spec) => spec is { Accounts.Auth: true } ? All : [];

    /// <summary>What the template of one of them sees.</summary>
    public static object ModelOf(MigrationSpec migration, Code function)
    {
        var id = Code.Verified(migration.Id);
        var number = Code.Verified($"{migration.Number:D4}");
        return migration.Name.Equals(Users) ? new UsersTableModel(id, number, function)
            : migration.Name.Equals(Sessions) ? new SessionsTableModel(id, number, function)
            : new PasswordResetsTableModel(id, number, function);
    }
}
