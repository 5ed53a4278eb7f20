using System.Text;
using Gomcp.Templates.Syntax;
using Microsoft.CodeAnalysis.CSharp;

namespace Gomcp.Templates.Generator;

/// <summary>Builds C# whose expressions carry the line and column of the template they come from.</summary>
internal sealed class CodeBuilder(string file)
{
    private readonly StringBuilder code = new();
    private readonly string quotedFile = "\"" + file + "\"";
    private bool isMapped;

    /// <summary>Adds a line of our own.</summary>
    public void Line(string line)
    {
        if (isMapped)
            code.Append("#line default\n");
        isMapped = false;
        code.Append(line).Append('\n');
    }

    /// <summary>Adds a line that stands for a part of the template.</summary>
    /// <param name="span">The part.</param>
    /// <param name="prefix">What comes before it: the compiler reports it at the part's start.</param>
    /// <param name="text">What mirrors the part, character by character.</param>
    public void Mapped(SourceSpan span, string prefix, string text)
    {
        // The directive wants an end after its start, and an offset from 1.
        var (start, end) = (span.Start, span.End.Line > span.Start.Line || span.End.Column > span.Start.Column ? span.End : new SourcePosition(span.Start.Line, span.Start.Column + 1));
        var offset = prefix.Length == 0 ? "" : $" {prefix.Length}";
        code.Append($"#line ({start.Line},{start.Column})-({end.Line},{end.Column}){offset} {quotedFile}\n{prefix}{text}\n");
        isMapped = true;
    }

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public override string ToString() => code.ToString();
}
