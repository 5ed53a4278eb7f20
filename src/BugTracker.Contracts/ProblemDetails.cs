using System.Collections.Immutable;

namespace BugTracker.Contracts;

/// <summary>An error as RFC 9457 describes it; its content type is <c>application/problem+json</c>.</summary>
/// <param name="Title">The kind of problem; the same for every occurrence.</param>
/// <param name="Status">The HTTP status, repeated.</param>
/// <param name="Detail">What is wrong this time and what would be right.</param>
/// <param name="Type">A stable identifier of the kind, such as <c>urn:gomcp:bugs:conflict</c>.</param>
/// <param name="RequestId">What to quote when asking the operator.</param>
/// <param name="Errors">The single faults of the request, when there can be several.</param>
public sealed record ProblemDetails(
    string Title,
    int Status,
    string? Detail = null,
    string? Type = null,
    string? RequestId = null,
    ImmutableArray<FieldError>? Errors = null);
