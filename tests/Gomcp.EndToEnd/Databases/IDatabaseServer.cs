namespace Gomcp.EndToEnd.Databases;

/// <summary>Where databases for tests come from.</summary>
internal interface IDatabaseServer
{
    /// <summary>What TEST_DB_DSN of a generated project is set to; empty for its own default.</summary>
    string ServerDsn { get; }

    /// <summary>Makes an empty database and answers the DB_DSN that leads to it.</summary>
    Task<string> CreateDatabaseAsync();
}
