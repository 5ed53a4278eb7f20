namespace Gomcp.Templates.Syntax;

/// <summary>One thing that is wrong with a template, told so that it can be mended.</summary>
/// <param name="Code">A stable identifier from <see cref="TemplateErrorCodes"/>.</param>
/// <param name="File">The template's file or logical name.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Hint">What would be right; empty when nothing useful can be said.</param>
public sealed record TemplateError(string Code, string File, SourceSpan Span, string Message, string Hint)
{
    /// <summary>The line, from 1.</summary>
    public int Line => Span.Start.Line;

    /// <summary>The column, from 1.</summary>
    public int Column => Span.Start.Column;

    /// <inheritdoc/>
    public override string ToString() =>
        $"{File}({Line},{Column}): {Code}: {Message}{(Hint.Length == 0 ? "" : $" {Hint}")}";
}
