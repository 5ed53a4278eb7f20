using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Migrating;

/// <summary>The tables that keep what a migration drops, so that nothing is lost on the way up, down and up again.</summary>
internal static class Asides
{
    /// <summary>Keeps what is dropped on the way up.</summary>
    public static string Up(MigrationSpec migration) => $"set_aside_{migration.Number:D4}";

    /// <summary>Keeps what is dropped on the way back.</summary>
    public static string Down(MigrationSpec migration) => $"{Up(migration)}_back";

    /// <summary>Keeps which rows had nothing in columns that are filled, beside a table that keeps what is dropped.</summary>
    public static string Empty(string aside) => $"{aside}_empty";
}
