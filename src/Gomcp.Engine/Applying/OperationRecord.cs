using System.Collections.Immutable;
using Gomcp.Engine.Files;

namespace Gomcp.Engine.Applying;

/// <summary>An applied operation as the history knows it; <see cref="OperationHistory.Content"/> gives the bytes behind the hashes.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Tool">The tool.</param>
/// <param name="Time">When it was applied.</param>
/// <param name="Request">The request, as UTF-8 JSON.</param>
/// <param name="SpecBefore">The specification before.</param>
/// <param name="SpecAfter">The specification after.</param>
/// <param name="Files">Every file that it changed.</param>
public sealed record OperationRecord(
    OperationId Id,
    string Tool,
    DateTimeOffset Time,
    ReadOnlyMemory<byte> Request,
    ContentHash SpecBefore,
    ContentHash SpecAfter,
    ImmutableArray<RecordedFile> Files);
