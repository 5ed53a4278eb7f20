using System.Collections.Immutable;
using BugTracker.Contracts;
using Microsoft.Data.Sqlite;

namespace BugTracker.Stores.Sqlite;

/// <summary>The SQL of the store, one statement a method.</summary>
internal static class SqliteStatements
{
    /// <summary>Returns whether the id was free.</summary>
    public static bool Insert(SqliteConnection connection, SqliteTransaction transaction, StoredBug stored)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """
            INSERT INTO bugs (id, status, created_at, title, description, tool, version, environment, fingerprint)
            VALUES ($id, $status, $created_at, $title, $description, $tool, $version, $environment, $fingerprint)
            ON CONFLICT (id) DO NOTHING
            """;
        var bug = stored.Bug;
        Bind(command, "$id", bug.Id);
        Bind(command, "$status", SqliteRow.Word(bug.Status));
        Bind(command, "$created_at", Timestamps.Write(bug.CreatedAt));
        Bind(command, "$title", bug.Title);
        Bind(command, "$description", bug.Description);
        Bind(command, "$tool", bug.Tool);
        Bind(command, "$version", bug.Version);
        Bind(command, "$environment", bug.Environment);
        Bind(command, "$fingerprint", stored.Fingerprint);
        return command.ExecuteNonQuery() == 1;
    }

    public static void Close(SqliteConnection connection, SqliteTransaction transaction, string id, string? resolution, DateTimeOffset at)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "UPDATE bugs SET status = 'closed', closed_at = $at, resolution = $resolution WHERE id = $id AND status = 'open'";
        Bind(command, "$id", id);
        Bind(command, "$at", Timestamps.Write(at));
        Bind(command, "$resolution", resolution);
        command.ExecuteNonQuery();
    }

    public static StoredBug? Find(SqliteConnection connection, SqliteTransaction? transaction, string id)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"SELECT {SqliteRow.AllColumns} FROM bugs WHERE id = $id";
        Bind(command, "$id", id);
        using var row = command.ExecuteReader();
        return row.Read() ? SqliteRow.ReadStored(row) : null;
    }

    public static ImmutableArray<BugSummary> List(SqliteConnection connection, BugStatus status, int limit, ListPosition? after)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            SELECT {SqliteRow.SummaryColumns} FROM bugs
            WHERE status = $status {(after is null ? "" : "AND (created_at, id) < ($created_at, $id)")}
            ORDER BY created_at DESC, id DESC LIMIT $limit
            """;
        Bind(command, "$status", SqliteRow.Word(status));
        command.Parameters.AddWithValue("$limit", limit);
        if (after is not null)
        {
            Bind(command, "$created_at", Timestamps.Write(after.CreatedAt));
            Bind(command, "$id", after.Id);
        }

        using var row = command.ExecuteReader();
        var bugs = ImmutableArray.CreateBuilder<BugSummary>(limit);
        while (row.Read())
        {
            bugs.Add(SqliteRow.ReadSummary(row));
        }

        return bugs.ToImmutable();
    }

    private static void Bind(SqliteCommand command, string name, string? value) =>
        command.Parameters.AddWithValue(name, (object?)value ?? DBNull.Value);
}
