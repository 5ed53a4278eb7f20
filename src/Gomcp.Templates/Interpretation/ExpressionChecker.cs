using Gomcp.Templates.Models;
using Gomcp.Templates.Syntax;

namespace Gomcp.Templates.Interpretation;

/// <summary>Finds the types of expressions, and the errors that the C# compiler would find in the compiled form.</summary>
/// <param name="schema">The types.</param>
/// <param name="bindings">Where the members that were found go.</param>
/// <param name="errors">Where errors go.</param>
/// <param name="root">The type of the template's model.</param>
internal sealed class ExpressionChecker(ModelSchema schema, TemplateBindings bindings, ErrorSink errors, TemplateType? root)
{
    private readonly Dictionary<int, TemplateType?> variables = [];

    /// <summary>Tells a variable's type.</summary>
    public void Declare(TemplateVariable variable, TemplateType? type) => variables[variable.Slot] = type;

    /// <summary>A variable's type.</summary>
    public TemplateType? TypeOf(TemplateVariable variable) => variables.GetValueOrDefault(variable.Slot);

    /// <summary>An expression's type; null after an error, so that one slip is told once.</summary>
    public TemplateType? Check(TemplateExpression expression, TemplateType? dot) => expression switch
    {
        TemplateExpression.Dot => dot,
        TemplateExpression.Root => root,
        TemplateExpression.Variable variable => TypeOf(variable.Declaration),
        TemplateExpression.Text => TemplateType.Code,
        TemplateExpression.Integer => TemplateType.Integer,
        TemplateExpression.Boolean => TemplateType.Boolean,
        TemplateExpression.Member member => CheckMember(member, dot),
        TemplateExpression.Call call => CheckCall(call, dot),
        _ => null,
    };

    /// <summary>Makes sure that a value can decide.</summary>
    /// <returns>Its type.</returns>
    public TemplateType? CheckCondition(TemplateExpression value, TemplateType? dot)
    {
        if (Check(value, dot) is not { } type)
            return null;
        if (type.MayBeAbsent)
            errors.Add(TemplateErrorCodes.NotCondition, value.Span, $"A value of type {type.Display} is no condition.", "Ask for a value that may be absent with [[ with ]].");
        else if (!CanDecide(type))
            errors.Add(TemplateErrorCodes.NotCondition, value.Span, $"A value of type {type.Display} is no condition.", "Conditions are booleans, texts and collections; compare an integer with eq or gt.");
        return type;
    }

    // A validated value is never empty, so there is nothing to decide by.
    private static bool CanDecide(TemplateType type) => type.Kind is TemplateTypeKind.Boolean or TemplateTypeKind.Collection or TemplateTypeKind.Text or TemplateTypeKind.UserText
        || type.Name == TemplateType.Code.Name;

    private TemplateType? CheckMember(TemplateExpression.Member member, TemplateType? dot)
    {
        if (Check(member.Target, dot) is not { } target)
            return null;
        if (target.MayBeAbsent)
            return Fail(TemplateErrorCodes.MayBeAbsent, member.Span, $"The {target.Display} that has .{member.Name} may be absent.", "Ask for it with [[ with ]].");
        var members = schema.Find(target.Name)?.Members ?? [];
        if (members.FirstOrDefault(m => m.Name == member.Name) is not { } found)
            return Fail(TemplateErrorCodes.UnknownMember, member.Span, $"{target.Display} has no member .{member.Name}.", Suggestion.For(member.Name, members.Select(m => m.Name), "."));
        bindings.Bind(member, found);
        return found.Type;
    }

    private TemplateType? CheckCall(TemplateExpression.Call call, TemplateType? dot)
    {
        switch (call.Function.Kind)
        {
            case TemplateFunctionKind.And or TemplateFunctionKind.Or or TemplateFunctionKind.Not:
                foreach (var argument in call.Arguments)
                    CheckCondition(argument, dot);
                return TemplateType.Boolean;
            case TemplateFunctionKind.Equal or TemplateFunctionKind.NotEqual:
                CheckEquality(call, dot);
                return TemplateType.Boolean;
            case TemplateFunctionKind.Filter:
                Expect(call.Arguments[0], dot, type => type.IsText, $"'{call.Function.Name}' takes a text");
                return TemplateType.Code;
            case TemplateFunctionKind.Length:
                Expect(call.Arguments[0], dot, type => type.Kind == TemplateTypeKind.Collection, "'len' takes a collection");
                return TemplateType.Integer;
            case TemplateFunctionKind.Format:
                return CheckFormat(call, dot);
            default:
                foreach (var argument in call.Arguments)
                    Expect(argument, dot, type => type.Kind == TemplateTypeKind.Integer, $"'{call.Function.Name}' takes integers");
                return TemplateType.Boolean;
        }
    }

    private TemplateType CheckFormat(TemplateExpression.Call call, TemplateType? dot)
    {
        var isCode = true;
        foreach (var part in FormatParts.Of(call).Where(p => p.Text is null))
        {
            var type = part.IsInteger
                ? Expect(call.Arguments[part.Argument], dot, t => t.Kind == TemplateTypeKind.Integer, "%d takes an integer")
                : Expect(call.Arguments[part.Argument], dot, t => t.IsText, "%s takes a text");
            isCode &= type is null or { Kind: TemplateTypeKind.Code or TemplateTypeKind.Integer };
        }
        return isCode ? TemplateType.Code : TemplateType.UserText;
    }

    private void CheckEquality(TemplateExpression.Call call, TemplateType? dot)
    {
        TemplateType? first = null;
        foreach (var argument in call.Arguments)
        {
            var type = Expect(argument, dot, t => t.IsText || t.Kind is TemplateTypeKind.Boolean or TemplateTypeKind.Integer, $"'{call.Function.Name}' compares booleans, integers and texts");
            if (type is null)
                continue;
            first ??= type;
            if (type.Kind != first.Kind && !(type.IsText && first.IsText))
                errors.Add(TemplateErrorCodes.WrongArgumentType, argument.Span, $"'{call.Function.Name}' compares values of one sort; this is {type.Display}, the first is {first.Display}.");
        }
    }

    private TemplateType? Expect(TemplateExpression argument, TemplateType? dot, Func<TemplateType, bool> isRight, string what)
    {
        if (Check(argument, dot) is not { } type)
            return null;
        if (type.MayBeAbsent)
            return Fail(TemplateErrorCodes.MayBeAbsent, argument.Span, $"This {type.Display} may be absent.", "Ask for it with [[ with ]].");
        return isRight(type) ? type : Fail(TemplateErrorCodes.WrongArgumentType, argument.Span, $"{what}; this is {type.Display}.");
    }

    private TemplateType? Fail(string code, SourceSpan span, string message, string hint = "")
    {
        errors.Add(code, span, message, hint);
        return null;
    }
}
