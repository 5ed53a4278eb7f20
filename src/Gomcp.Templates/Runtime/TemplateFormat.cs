namespace Gomcp.Templates.Runtime;

/// <summary>Prepares the values of a format; code stays code, any other text makes the whole a request's text.</summary>
public static class TemplateFormat
{
    /// <summary>Code stays code.</summary>
    public static Code Text(Code value) => value;

    /// <summary>A request's text stays one.</summary>
    public static UserText Text(UserText value) => value;

    /// <summary>A string might be anything.</summary>
    public static UserText Text(string value) => value;

    /// <summary>A validated value is code.</summary>
    /// <typeparam name="T">The type that validates.</typeparam>
    public static Code Text<T>(T value)
        where T : ICode => value.ToCode();

    /// <summary>An integer is code.</summary>
    public static Code Integer(long value) => Code.Verified(value.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
