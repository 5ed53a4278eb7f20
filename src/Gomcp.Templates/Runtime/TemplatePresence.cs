using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Gomcp.Templates.Runtime;

/// <summary>Decides whether the value of a <c>with</c>, which is not null, is present; called by compiled templates.</summary>
public static class TemplatePresence
{
    /// <summary>The condition itself.</summary>
    [OverloadResolutionPriority(1)]
    public static bool Of(bool value) => value;

    /// <summary>Whether there is a text.</summary>
    [OverloadResolutionPriority(1)]
    public static bool Of(UserText value) => !value.IsEmpty;

    /// <summary>Whether there is code.</summary>
    [OverloadResolutionPriority(1)]
    public static bool Of(Code value) => value.Text.Length > 0;

    /// <summary>Whether there is a text.</summary>
    [OverloadResolutionPriority(1)]
    public static bool Of(string value) => value.Length > 0;

    /// <summary>Whether there are items.</summary>
    /// <typeparam name="T">An item.</typeparam>
    [OverloadResolutionPriority(1)]
    public static bool Of<T>(IReadOnlyCollection<T> value) => value.Count > 0;

    /// <summary>Whether there are items.</summary>
    /// <typeparam name="T">An item.</typeparam>
    [OverloadResolutionPriority(2)]
    public static bool Of<T>(ImmutableArray<T> value) => !value.IsEmpty;

    /// <summary>Any other value is present.</summary>
    /// <typeparam name="T">A model.</typeparam>
    public static bool Of<T>(T value) => value is not null;
}
