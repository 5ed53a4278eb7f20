using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>How a record is called in links, headings and choices.</summary>
/// <param name="Field">The Go name of the text field; empty where a record is called by its number.</param>
/// <param name="Column">Its column; <c>id</c> where there is no such field.</param>
/// <param name="IsNullable">Whether the field may be absent.</param>
/// <param name="IsFree">Whether tests may put any short text into it.</param>
public sealed record TitleModel(Code Field, Code Column, bool IsNullable, bool IsFree)
{
    /// <summary>Whether there is a text field.</summary>
    public bool HasField => Field.Text.Length > 0;
}
