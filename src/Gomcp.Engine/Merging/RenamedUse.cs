using Gomcp.Engine.Files;

namespace Gomcp.Engine.Merging;

/// <summary>A line of the person's own that uses a name which is no longer generated: the text merged, but may not compile.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line in the merged file, from 1.</param>
/// <param name="Column">Where the name begins, from 1, in UTF-16 units.</param>
/// <param name="Text">The line without its line end.</param>
/// <param name="Rename">The name.</param>
/// <param name="Offer">The line with the new name; empty when the name was removed.</param>
/// <param name="IsCertain">Whether the file itself says that the name is meant; else another type may have a member of that name.</param>
public sealed record RenamedUse(ProjectPath Path, int Line, int Column, string Text, GoRename Rename, string Offer, bool IsCertain);
