using System.Collections;

namespace Gomcp.Templates.Interpretation;

/// <summary>Values as the interpreter holds them: bool, long, string, <see cref="UserText"/>, <see cref="Code"/>, collections, models.</summary>
internal static class InterpretedValue
{
    /// <summary>Decides a condition; empty is false, an absent value too.</summary>
    public static bool IsTrue(object? value) => value switch
    {
        null => false,
        bool condition => condition,
        string text => text.Length > 0,
        UserText text => !text.IsEmpty,
        Code code => code.Text.Length > 0,
        // A validated value is one.
        ICode => true,
        IEnumerable items => HasItems(items),
        _ => true,
    };

    /// <summary>The text of what a filter takes.</summary>
    public static string Text(object? value) => value switch
    {
        string text => text,
        UserText text => text.Value,
        ICode code => code.ToCode().Text,
        _ => throw new InvalidOperationException($"Not a text: {value}."),
    };

    /// <summary>An integer.</summary>
    public static long Integer(object? value) => value switch
    {
        int number => number,
        long number => number,
        short number => number,
        ushort number => number,
        byte number => number,
        sbyte number => number,
        uint number => number,
        _ => throw new InvalidOperationException($"Not an integer: {value}."),
    };

    /// <summary>Whether two values that the checker lets be compared are equal.</summary>
    public static bool AreEqual(object? left, object? right) => left switch
    {
        bool condition => condition == (bool)right!,
        string or UserText or ICode => string.Equals(Text(left), Text(right), StringComparison.Ordinal),
        _ => Integer(left) == Integer(right),
    };

    /// <summary>How many items a collection has.</summary>
    public static int Count(object? value) => value is ICollection items ? items.Count : ((IEnumerable)value!).Cast<object?>().Count();

    private static bool HasItems(IEnumerable items)
    {
        foreach (var _ in items)
            return true;
        return false;
    }
}
