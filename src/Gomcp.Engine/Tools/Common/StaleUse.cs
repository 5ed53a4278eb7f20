using System.ComponentModel;

namespace Gomcp.Engine.Tools.Common;

/// <summary>A line of people's own that uses a name which is no longer generated.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Name">The name that is gone.</param>
/// <param name="Text">The line as it is.</param>
/// <param name="Offer">The line with the new name; null where the name has no successor.</param>
public sealed record StaleUse(
    string Path,
    int Line,
    string Name,
    string Text,
    [property: Description("The line with the new name.")]
    string? Offer = null);
