namespace BugTracker.Hosting.Lambda;

/// <summary>One call of the function.</summary>
/// <param name="RequestId">Lambda's name for it.</param>
/// <param name="Deadline">When Lambda ends the process if there is no answer.</param>
/// <param name="TraceId">The trace it belongs to; empty when there is none.</param>
/// <param name="Event">The event as JSON.</param>
internal sealed record Invocation(string RequestId, DateTimeOffset Deadline, string TraceId, ReadOnlyMemory<byte> Event);
