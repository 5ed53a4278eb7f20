using Gomcp.Templates.Syntax;

namespace Gomcp.Engine.Json;

/// <summary>What a person may have meant by a name that does not exist.</summary>
public static class Suggestion
{
    /// <summary>A hint that names the nearest known word, or all of them when none is near.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="known">What there is.</param>
    public static string For(string name, IReadOnlyCollection<string> known) =>
        NearestName.Of(name, known) is { } nearest ? $"Did you mean {nearest}?"
        : known.Count == 0 ? "Leave it out."
        : $"Known here: {string.Join(", ", known)}.";
}
