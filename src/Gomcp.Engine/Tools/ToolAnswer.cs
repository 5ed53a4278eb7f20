using System.Text.Json;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools;

/// <summary>What a tool answers: the result as data, and the same as short text.</summary>
/// <param name="Structured">The result record as JSON.</param>
/// <param name="Text">The result for a reader.</param>
/// <param name="Status">How it ended.</param>
public sealed record ToolAnswer(JsonElement Structured, string Text, ResultStatus Status)
{
    /// <summary>Whether the caller has to do something about it before anything is written.</summary>
    public bool IsError => Status is ResultStatus.Invalid or ResultStatus.Conflict;
}
