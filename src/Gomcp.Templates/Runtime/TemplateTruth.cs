using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Gomcp.Templates.Runtime;

/// <summary>Decides conditions, empty being false; called by compiled templates.</summary>
public static class TemplateTruth
{
    /// <summary>The condition itself.</summary>
    public static bool Of(bool value) => value;

    /// <summary>Whether there is a text.</summary>
    public static bool Of(UserText value) => !value.IsEmpty;

    /// <summary>Whether there is code.</summary>
    public static bool Of(Code value) => value.Text.Length > 0;

    /// <summary>Whether there is a text.</summary>
    public static bool Of(string value) => value.Length > 0;

    /// <summary>Whether there are items.</summary>
    /// <typeparam name="T">An item.</typeparam>
    public static bool Of<T>(IReadOnlyCollection<T> value) => value.Count > 0;

    /// <summary>Whether there are items.</summary>
    /// <typeparam name="T">An item.</typeparam>
    [OverloadResolutionPriority(1)]
    public static bool Of<T>(ImmutableArray<T> value) => !value.IsEmpty;
}
