namespace Gomcp.Templates.Filters;

/// <summary>
/// <c>templtext</c>: any text as a text node of templ. It becomes a Go expression, because bare text in templ is read again:
/// a line that starts with "if" or "for" is a statement, a brace opens an expression, an at sign calls a component.
/// </summary>
public static class TemplTextFilter
{
    /// <summary>Makes the expression, braces included; templ escapes its value for HTML.</summary>
    public static Code Apply(string text) => Code.Verified($"{{ {GoStringFilter.Apply(text)} }}");
}
