namespace Gomcp.Templates.Models;

/// <summary>The type of a value in a template.</summary>
/// <param name="Kind">What can be done with it.</param>
/// <param name="Name">The full name of the C# type.</param>
/// <param name="MayBeAbsent">Whether it may be null.</param>
/// <param name="Item">The type of a collection's items.</param>
public sealed record TemplateType(TemplateTypeKind Kind, string Name, bool MayBeAbsent = false, TemplateType? Item = null)
{
    /// <summary>Conditions.</summary>
    public static TemplateType Boolean { get; } = new(TemplateTypeKind.Boolean, "System.Boolean");

    /// <summary>Integers.</summary>
    public static TemplateType Integer { get; } = new(TemplateTypeKind.Integer, "System.Int32");

    /// <summary>Code.</summary>
    public static TemplateType Code { get; } = new(TemplateTypeKind.Code, "Gomcp.Templates.Code");

    /// <summary>Text of a request.</summary>
    public static TemplateType UserText { get; } = new(TemplateTypeKind.UserText, "Gomcp.Templates.UserText");

    /// <summary>Whether it is text of some sort.</summary>
    public bool IsText => Kind is TemplateTypeKind.Text or TemplateTypeKind.UserText or TemplateTypeKind.Code;

    /// <summary>The type as an error message shows it.</summary>
    public string Display
    {
        get
        {
            var outer = Name.Split('<')[0];
            return Name[(outer.LastIndexOf('.') + 1)..] + (MayBeAbsent ? "?" : "");
        }
    }
}
