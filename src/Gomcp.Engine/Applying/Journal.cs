using System.Collections.Immutable;
using Gomcp.Engine.Files;

namespace Gomcp.Engine.Applying;

/// <summary>All that is needed to finish an application or to take it back.</summary>
/// <param name="NewDirectories">Folders that did not exist before, parents first.</param>
/// <param name="Entries">The files.</param>
internal sealed record Journal(ImmutableArray<ProjectPath> NewDirectories, ImmutableArray<JournalEntry> Entries);
