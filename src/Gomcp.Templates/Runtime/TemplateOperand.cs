namespace Gomcp.Templates.Runtime;

/// <summary>Brings values to the three types that can be compared; called by compiled templates.</summary>
public static class TemplateOperand
{
    /// <summary>A condition.</summary>
    public static bool Of(bool value) => value;

    /// <summary>An integer.</summary>
    public static long Of(long value) => value;

    /// <summary>A text.</summary>
    public static string Of(string value) => value;

    /// <summary>A request's text.</summary>
    public static string Of(UserText value) => value.Value;

    /// <summary>Code, as text.</summary>
    public static string Of(Code value) => value.Text;

    /// <summary>A validated value, as text.</summary>
    /// <typeparam name="T">The type that validates.</typeparam>
    public static string Of<T>(T value)
        where T : ICode => value.ToCode().Text;
}
