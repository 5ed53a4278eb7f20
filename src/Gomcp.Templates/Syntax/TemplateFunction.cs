namespace Gomcp.Templates.Syntax;

/// <summary>A function that a template can call.</summary>
/// <param name="Name">Its name in a template.</param>
/// <param name="Kind">What it computes.</param>
/// <param name="MinArguments">The fewest arguments, a piped one included.</param>
/// <param name="MaxArguments">The most arguments.</param>
/// <param name="Method">For a filter, the name of its C# method.</param>
public sealed record TemplateFunction(string Name, TemplateFunctionKind Kind, int MinArguments, int MaxArguments, string Method = "")
{
    /// <summary>Whether it makes a request's text safe for a language.</summary>
    public bool IsFilter => Kind == TemplateFunctionKind.Filter;
}
