namespace Gomcp.Templates.Runtime;

/// <summary>Compares values; called by compiled templates.</summary>
public static class TemplateComparison
{
    /// <summary>Whether the first equals one of the others.</summary>
    public static bool Equal(bool value, params ReadOnlySpan<bool> others) => others.Contains(value);

    /// <summary>Whether the first equals one of the others.</summary>
    public static bool Equal(long value, params ReadOnlySpan<long> others) => others.Contains(value);

    /// <summary>Whether the first equals one of the others, rune by rune.</summary>
    public static bool Equal(string value, params ReadOnlySpan<string> others) => others.Contains(value);

    /// <summary>Whether an integer is less than another.</summary>
    public static bool Less(long left, long right) => left < right;

    /// <summary>Whether an integer is at most another.</summary>
    public static bool LessOrEqual(long left, long right) => left <= right;
}
