using BugTracker.Contracts;

namespace BugTracker.Stores;

/// <summary>A bug and the fingerprint of the report that it came from.</summary>
internal sealed record StoredBug(Bug Bug, string Fingerprint);
