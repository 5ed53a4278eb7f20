using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;
using Gomcp.Engine.Stacks.Go.Building;
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

    /// <summary>What a specification with accounts lacks.</summary>
    public static IEnumerable<NameWords> Missing(ProjectSpec after, ImmutableArray<MigrationSpec> kept) =>
        after.Accounts.Auth ? All.Where(name => !kept.Any(migration => migration.Name.Equals(name))) : [];

    /// <summary>Whether a migration goes, because accounts are taken back.</summary>
    public static bool IsTakenBack(MigrationSpec migration, ProjectSpec after) => !after.Accounts.Auth && All.Contains(migration.Name);

    /// <summary>What the template of a migration sees; null when the migration is none of these.</summary>
    public static object? ModelOf(MigrationSpec migration)
    {
        var id = Code.Verified(migration.Id);
        var number = Code.Verified($"{migration.Number:D4}");
        var function = MigrationModelFactory.Function(migration);
        return migration.Name.Equals(Users) ? new UsersTableModel(id, number, function)
            : migration.Name.Equals(Sessions) ? new SessionsTableModel(id, number, function)
            : migration.Name.Equals(Resets) ? new PasswordResetsTableModel(id, number, function)
            : null;
    }
}
