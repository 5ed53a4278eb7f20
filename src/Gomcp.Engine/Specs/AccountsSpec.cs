namespace Gomcp.Engine.Specs;

/// <summary>Whether people have accounts in a project, and what they can do about them.</summary>
/// <param name="Auth">Whether there are accounts at all: signing in, sessions, profile.</param>
/// <param name="UserManagement">Whether admins look after the accounts of others; only with <paramref name="Auth"/>.</param>
/// <param name="Registration">Whether strangers can make an account for themselves; only with <paramref name="Auth"/>.</param>
public sealed record AccountsSpec(bool Auth, bool UserManagement, bool Registration)
{
    /// <summary>No accounts: everything is open to everybody.</summary>
    public static AccountsSpec None { get; } = new(false, false, false);
}
