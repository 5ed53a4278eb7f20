using System.Collections.Immutable;
using Gomcp.Engine.Planning;

namespace Gomcp.Engine.Applying;

/// <summary>A plan that a dry run made and a later call may apply as it is.</summary>
/// <param name="Tool">The tool that made it.</param>
/// <param name="Request">The request, as UTF-8 JSON.</param>
/// <param name="Writes">The files it writes and removes.</param>
/// <param name="Extra">Whatever else the planner wants back, such as conflicts.</param>
public sealed record StoredPlan(string Tool, ReadOnlyMemory<byte> Request, ImmutableArray<FileWrite> Writes, ReadOnlyMemory<byte> Extra);
