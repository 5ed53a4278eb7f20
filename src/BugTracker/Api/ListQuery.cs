namespace BugTracker.Api;

/// <summary>Which part of which list is asked for.</summary>
internal sealed record ListQuery(StatusFilter Filter, int Limit, ListCursor Cursor);
