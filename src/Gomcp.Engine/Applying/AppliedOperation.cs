namespace Gomcp.Engine.Applying;

/// <summary>An operation that was applied, wholly.</summary>
/// <param name="Id">Its name in the history.</param>
/// <param name="Recovered">What became of an earlier one that was found interrupted.</param>
public sealed record AppliedOperation(OperationId Id, RecoveryResult Recovered);
