using System.Globalization;
using System.Text;
using Gomcp.Templates.Filters;
using Gomcp.Templates.Syntax;

namespace Gomcp.Templates.Interpretation;

/// <summary>Computes the values of checked expressions within one call of a template.</summary>
internal sealed class ExpressionInterpreter(TemplateBindings bindings, object? root)
{
    private readonly Dictionary<int, object?> variables = [];

    public void Set(TemplateVariable variable, object? value) => variables[variable.Slot] = value;

    public object? Evaluate(TemplateExpression expression, object? dot) => expression switch
    {
        TemplateExpression.Dot => dot,
        TemplateExpression.Root => root,
        TemplateExpression.Variable variable => variables[variable.Declaration.Slot],
        TemplateExpression.Text text => Code.Verified(text.Value),
        TemplateExpression.Integer integer => integer.Value,
        TemplateExpression.Boolean boolean => boolean.Value,
        TemplateExpression.Member member => bindings[member].Read(Evaluate(member.Target, dot)!),
        TemplateExpression.Call call => Call(call, dot),
        _ => throw new InvalidOperationException($"A template with errors has no value: {expression}."),
    };

    public bool IsTrue(TemplateExpression condition, object? dot) => InterpretedValue.IsTrue(Evaluate(condition, dot));

    private object Call(TemplateExpression.Call call, object? dot) => call.Function.Kind switch
    {
        TemplateFunctionKind.And => call.Arguments.All(argument => IsTrue(argument, dot)),
        TemplateFunctionKind.Or => call.Arguments.Any(argument => IsTrue(argument, dot)),
        TemplateFunctionKind.Not => !IsTrue(call.Arguments[0], dot),
        TemplateFunctionKind.Equal => EqualsAny(call, dot),
        TemplateFunctionKind.NotEqual => !EqualsAny(call, dot),
        TemplateFunctionKind.Less => Integer(call, 0, dot) < Integer(call, 1, dot),
        TemplateFunctionKind.LessOrEqual => Integer(call, 0, dot) <= Integer(call, 1, dot),
        TemplateFunctionKind.Greater => Integer(call, 0, dot) > Integer(call, 1, dot),
        TemplateFunctionKind.GreaterOrEqual => Integer(call, 0, dot) >= Integer(call, 1, dot),
        TemplateFunctionKind.Length => InterpretedValue.Count(Evaluate(call.Arguments[0], dot)),
        TemplateFunctionKind.Format => Format(call, dot),
        TemplateFunctionKind.Filter => FilterTable.Apply(call.Function.Name, InterpretedValue.Text(Evaluate(call.Arguments[0], dot))),
        _ => throw new InvalidOperationException($"Unknown function kind {call.Function.Kind}."),
    };

    private bool EqualsAny(TemplateExpression.Call call, object? dot)
    {
        var first = Evaluate(call.Arguments[0], dot);
        return call.Arguments.Skip(1).Any(other => InterpretedValue.AreEqual(first, Evaluate(other, dot)));
    }

    private long Integer(TemplateExpression.Call call, int argument, object? dot) => InterpretedValue.Integer(Evaluate(call.Arguments[argument], dot));

    private object Format(TemplateExpression.Call call, object? dot)
    {
        var text = new StringBuilder();
        var isCode = true;
        foreach (var part in FormatParts.Of(call))
        {
            if (part.Text is not null)
            {
                text.Append(part.Text);
                continue;
            }
            var value = Evaluate(call.Arguments[part.Argument], dot);
            text.Append(part.IsInteger ? InterpretedValue.Integer(value).ToString(CultureInfo.InvariantCulture) : InterpretedValue.Text(value));
            isCode &= part.IsInteger || value is ICode;
        }
        return isCode ? Code.Verified(text.ToString()) : new UserText(text.ToString());
    }
}
