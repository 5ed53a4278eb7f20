namespace BugTracker.Api;

/// <summary>Which bugs a list shows.</summary>
internal enum StatusFilter
{
    Open,
    Closed,
    All,
}
