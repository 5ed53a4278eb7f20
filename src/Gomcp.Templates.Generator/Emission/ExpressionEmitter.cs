using System.Globalization;
using Gomcp.Templates.Syntax;
using Microsoft.CodeAnalysis.CSharp;

namespace Gomcp.Templates.Generator;

/// <summary>Writes the C# of a template's expressions.</summary>
internal sealed class ExpressionEmitter(CodeBuilder code)
{
    private const string Runtime = "global::Gomcp.Templates.Runtime.";

    /// <summary>The C# variable of a template's variable.</summary>
    public static string NameOf(TemplateVariable variable) => string.Format(CultureInfo.InvariantCulture, "v{0}_{1}", variable.Slot, variable.Name);

    /// <summary>Writes an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="dot">The C# variable that is the dot.</param>
    public void Emit(TemplateExpression expression, string dot)
    {
        switch (expression)
        {
            case TemplateExpression.Dot:
                code.Mapped(expression.Span, dot, "");
                break;
            case TemplateExpression.Root:
                code.Mapped(expression.Span, "model", "");
                break;
            case TemplateExpression.Variable variable:
                code.Mapped(expression.Span, NameOf(variable.Declaration), "");
                break;
            case TemplateExpression.Member member:
                EmitMember(member, dot);
                break;
            case TemplateExpression.Text text:
                code.Mapped(text.Span, $"global::Gomcp.Templates.Code.Literal({CodeBuilder.Literal(text.Value)})", "");
                break;
            case TemplateExpression.Integer integer:
                code.Mapped(integer.Span, "", integer.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case TemplateExpression.Boolean boolean:
                code.Mapped(boolean.Span, "", boolean.Value ? "true" : "false");
                break;
            case TemplateExpression.Call call:
                EmitCall(call, dot);
                break;
            default:
                throw new InvalidOperationException($"A template with errors has no code: {expression}.");
        }
    }

    private void EmitMember(TemplateExpression.Member member, string dot)
    {
        // The dot and its member share a line, so that the compiler's column for the whole is the template's too.
        var name = SyntaxFacts.GetKeywordKind(member.Name) == SyntaxKind.None ? member.Name : "@" + member.Name;
        if (member.Target is TemplateExpression.Dot or TemplateExpression.Root or TemplateExpression.Variable)
        {
            var target = member.Target switch
            {
                TemplateExpression.Dot => dot,
                TemplateExpression.Variable variable => NameOf(variable.Declaration),
                _ => "model",
            };
            var span = member.Target is TemplateExpression.Dot ? member.Span : SourceSpan.Covering(member.Target.Span, member.Span);
            code.Mapped(member.Span, target, "." + name);
            return;
        }
        Emit(member.Target, dot);
        code.Mapped(member.Span, "", "." + name);
    }

    private void EmitCall(TemplateExpression.Call call, string dot)
    {
        switch (call.Function.Kind)
        {
            case TemplateFunctionKind.Filter:
                Wrap(call.Span, $"global::Gomcp.Templates.Filters.{call.Function.Method}Filter.Apply", () => Text(call.Arguments[0], dot));
                break;
            case TemplateFunctionKind.And:
                Join(call, " && ", argument => Truth(argument, dot));
                break;
            case TemplateFunctionKind.Or:
                Join(call, " || ", argument => Truth(argument, dot));
                break;
            case TemplateFunctionKind.Not:
                Wrap(call.Span, "!", () => Truth(call.Arguments[0], dot));
                break;
            case TemplateFunctionKind.Equal:
                Compare("Equal", call, dot);
                break;
            case TemplateFunctionKind.NotEqual:
                Wrap(call.Span, "!", () => Compare("Equal", call, dot));
                break;
            case TemplateFunctionKind.Less:
                Compare("Less", call, dot);
                break;
            case TemplateFunctionKind.LessOrEqual:
                Compare("LessOrEqual", call, dot);
                break;
            case TemplateFunctionKind.Greater:
                Wrap(call.Span, "!", () => Compare("LessOrEqual", call, dot));
                break;
            case TemplateFunctionKind.GreaterOrEqual:
                Wrap(call.Span, "!", () => Compare("Less", call, dot));
                break;
            case TemplateFunctionKind.Length:
                Wrap(call.Span, Runtime + "TemplateCollection.Length", () => Emit(call.Arguments[0], dot));
                break;
            case TemplateFunctionKind.Format:
                EmitFormat(call, dot);
                break;
            default:
                throw new InvalidOperationException($"Unknown function kind {call.Function.Kind}.");
        }
    }

    /// <summary>Writes a value as a condition.</summary>
    public void Truth(TemplateExpression value, string dot) => Wrap(value.Span, Runtime + "TemplateTruth.Of", () => Emit(value, dot));

    private void Text(TemplateExpression value, string dot) => Wrap(value.Span, Runtime + "TemplateText.Of", () => Emit(value, dot));

    private void Compare(string method, TemplateExpression.Call call, string dot)
    {
        code.Mapped(call.Span, $"{Runtime}TemplateComparison.{method}(", "");
        var separator = "";
        foreach (var argument in call.Arguments)
        {
            code.Mapped(argument.Span, $"{separator}{Runtime}TemplateOperand.Of(", "");
            Emit(argument, dot);
            code.Mapped(argument.Span, ")", "");
            separator = ", ";
        }
        code.Mapped(call.Span, ")", "");
    }

    private void EmitFormat(TemplateExpression.Call call, string dot)
    {
        code.Mapped(call.Span, "(global::Gomcp.Templates.Code.Literal(\"\")", "");
        foreach (var part in FormatParts.Of(call))
        {
            if (part.Text is not null)
            {
                code.Mapped(call.Span, $" + global::Gomcp.Templates.Code.Literal({CodeBuilder.Literal(part.Text)})", "");
                continue;
            }
            var argument = call.Arguments[part.Argument];
            code.Mapped(argument.Span, $" + {Runtime}TemplateFormat.{(part.IsInteger ? "Integer" : "Text")}(", "");
            Emit(argument, dot);
            code.Mapped(argument.Span, ")", "");
        }
        code.Mapped(call.Span, ")", "");
    }

    private void Join(TemplateExpression.Call call, string separator, Action<TemplateExpression> emit)
    {
        code.Mapped(call.Span, "(", "");
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (i > 0)
                code.Mapped(call.Span, separator, "");
            emit(call.Arguments[i]);
        }
        code.Mapped(call.Span, ")", "");
    }

    private void Wrap(SourceSpan span, string function, Action emit)
    {
        code.Mapped(span, function + "(", "");
        emit();
        code.Mapped(span, ")", "");
    }
}
