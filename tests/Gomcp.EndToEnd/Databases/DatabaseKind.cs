namespace Gomcp.EndToEnd.Databases;

/// <summary>The databases that one build of a generated application serves.</summary>
public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
    MariaDb,
}
