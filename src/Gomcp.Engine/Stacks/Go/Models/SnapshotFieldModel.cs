using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>One column of a snapshot.</summary>
/// <param name="Name">The Go name.</param>
/// <param name="Type">The Go type.</param>
/// <param name="Tag">The struct tag with constraints and indexes; empty for none.</param>
public sealed record SnapshotFieldModel(Code Name, Code Type, Code Tag);
