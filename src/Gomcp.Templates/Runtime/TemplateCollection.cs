namespace Gomcp.Templates.Runtime;

/// <summary>Counts; called by compiled templates.</summary>
public static class TemplateCollection
{
    /// <summary>How many items there are.</summary>
    /// <typeparam name="T">An item.</typeparam>
    public static int Length<T>(IReadOnlyCollection<T> items) => items.Count;
}
