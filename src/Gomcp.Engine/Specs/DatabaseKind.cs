using System.Text.Json.Serialization;

namespace Gomcp.Engine.Specs;

/// <summary>The database that a project's defaults and documentation speak of; the built program serves all three.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DatabaseKind>))]
public enum DatabaseKind
{
    /// <summary>A file, no server.</summary>
    [JsonStringEnumMemberName("sqlite")]
    SQLite,

    /// <summary>PostgreSQL.</summary>
    [JsonStringEnumMemberName("postgres")]
    Postgres,

    /// <summary>MySQL or MariaDB.</summary>
    [JsonStringEnumMemberName("mysql")]
    MySql,
}
