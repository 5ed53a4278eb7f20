using BugTracker.Contracts;
using Microsoft.Data.Sqlite;

namespace BugTracker.Stores.Sqlite;

/// <summary>Reads rows of the table of bugs.</summary>
internal static class SqliteRow
{
    public const string AllColumns = "id, status, title, created_at, tool, version, closed_at, resolution, description, environment, fingerprint";
    public const string SummaryColumns = "id, status, title, created_at, tool, version, closed_at, resolution";

    public static string Word(BugStatus status) => status == BugStatus.Open ? "open" : "closed";

    public static StoredBug ReadStored(SqliteDataReader row)
    {
        var summary = ReadSummary(row);
        var bug = new Bug(
            summary.Id, summary.Status, summary.Title, row.GetString(8), summary.CreatedAt, summary.Tool, summary.Version, Text(row, 9), summary.ClosedAt, summary.Resolution);
        return new(bug, row.GetString(10));
    }

    public static BugSummary ReadSummary(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1) == "open" ? BugStatus.Open : BugStatus.Closed,
        row.GetString(2),
        Timestamps.Read(row.GetString(3)),
        Text(row, 4),
        Text(row, 5),
        Text(row, 6) is { } closed ? Timestamps.Read(closed) : null,
        Text(row, 7));

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
