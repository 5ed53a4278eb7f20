using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>One end of a table of links.</summary>
/// <param name="Key">The key's Go name.</param>
/// <param name="Column">The key's column.</param>
/// <param name="KeyTag">Its struct tag.</param>
/// <param name="Name">The association's Go name.</param>
/// <param name="Type">The snapshot of the table referred to.</param>
/// <param name="Tag">The struct tag with the constraint.</param>
/// <param name="Table">The table referred to.</param>
public sealed record LinkEndModel(Code Key, Code Column, Code KeyTag, Code Name, Code Type, Code Tag, Code Table);
