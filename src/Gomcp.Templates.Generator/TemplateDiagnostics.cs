using Gomcp.Templates.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Gomcp.Templates.Generator;

/// <summary>Tells template errors the way the compiler tells its own.</summary>
internal static class TemplateDiagnostics
{
    public static Diagnostic Of(TemplateError error)
    {
        var descriptor = new DiagnosticDescriptor(error.Code, "Template error", "{0}", "Templates", DiagnosticSeverity.Error, isEnabledByDefault: true);
        var lines = new LinePositionSpan(Position(error.Span.Start), Position(error.Span.End));
        var message = error.Hint.Length == 0 ? error.Message : $"{error.Message} {error.Hint}";
        return Diagnostic.Create(descriptor, Location.Create(error.File, default, lines), message);
    }

    private static LinePosition Position(SourcePosition position) => new(position.Line - 1, position.Column - 1);
}
