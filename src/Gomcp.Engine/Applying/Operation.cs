using System.Collections.Immutable;
using Gomcp.Engine.Planning;

namespace Gomcp.Engine.Applying;

/// <summary>What one call of a tool changes in a project: all of it or nothing.</summary>
/// <param name="Tool">The tool's name.</param>
/// <param name="Request">Its request, as UTF-8 JSON: kept in the history.</param>
/// <param name="Writes">The files to write and to remove, each path once.</param>
public sealed record Operation(string Tool, ReadOnlyMemory<byte> Request, ImmutableArray<FileWrite> Writes);
