using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Gomcp.Templates.Runtime;

/// <summary>Counts; called by compiled templates.</summary>
public static class TemplateCollection
{
    /// <summary>How many items there are.</summary>
    /// <typeparam name="T">An item.</typeparam>
    public static int Length<T>(IReadOnlyCollection<T> items) => items.Count;

    /// <summary>How many items there are.</summary>
    /// <typeparam name="T">An item.</typeparam>
    [OverloadResolutionPriority(1)]
    public static int Length<T>(ImmutableArray<T> items) => items.Length;
}
