namespace Gomcp.Templates.Runtime;

/// <summary>Reads the text of what a filter takes; called by compiled templates.</summary>
public static class TemplateText
{
    /// <summary>The text itself.</summary>
    public static string Of(string value) => value;

    /// <summary>The text of a request.</summary>
    public static string Of(UserText value) => value.Value;

    /// <summary>The text of code.</summary>
    public static string Of(Code value) => value.Text;

    /// <summary>The text of a validated value.</summary>
    /// <typeparam name="T">The type that validates.</typeparam>
    public static string Of<T>(T value)
        where T : ICode => value.ToCode().Text;
}
