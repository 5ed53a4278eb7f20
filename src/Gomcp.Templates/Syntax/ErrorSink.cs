using System.Collections.Immutable;

namespace Gomcp.Templates.Syntax;

/// <summary>Gathers the errors of one template.</summary>
internal sealed class ErrorSink(string file)
{
    private readonly ImmutableArray<TemplateError>.Builder errors = ImmutableArray.CreateBuilder<TemplateError>();

    public void Add(string code, SourceSpan span, string message, string hint = "") =>
        errors.Add(new TemplateError(code, file, span, message, hint));

    public ImmutableArray<TemplateError> ToSortedArray() =>
        [.. errors.OrderBy(e => e.Line).ThenBy(e => e.Column)];
}
