using System.Collections.Immutable;
using Gomcp.Templates.Models;
using Gomcp.Templates.Syntax;

namespace Gomcp.Templates.Interpretation;

/// <summary>Checks a template against its model type before anything is rendered.</summary>
/// <param name="template">The template.</param>
/// <param name="files">What it can call.</param>
/// <param name="schema">The types.</param>
/// <param name="bindings">Where the meaning of its names goes.</param>
/// <param name="errors">Where errors go.</param>
internal sealed class TemplateChecker(LinkedTemplate template, TemplateFiles files, ModelSchema schema, TemplateBindings bindings, ErrorSink errors)
{
    private readonly ExpressionChecker expressions = new(schema, bindings, errors, template.ModelType);

    /// <summary>The templates that it calls directly.</summary>
    public List<LinkedTemplate> Calls { get; } = [];

    /// <summary>Checks all of it.</summary>
    public void Check() => Check(template.Body, template.ModelType);

    private void Check(ImmutableArray<TemplateNode> nodes, TemplateType? dot)
    {
        foreach (var node in nodes)
            Check(node, dot);
    }

    private void Check(TemplateNode node, TemplateType? dot)
    {
        switch (node)
        {
            case TemplateNode.Output output:
                CheckOutput(output, dot);
                break;
            case TemplateNode.Assignment assignment:
                CheckAssignment(assignment, dot);
                break;
            case TemplateNode.If branches:
                foreach (var branch in branches.Branches)
                {
                    var type = expressions.CheckCondition(branch.Condition, dot);
                    if (branch.Variable is { } variable)
                        expressions.Declare(variable, type);
                    Check(branch.Body, dot);
                }
                Check(branches.Else, dot);
                break;
            case TemplateNode.With with:
                CheckWith(with, dot);
                break;
            case TemplateNode.Range range:
                CheckRange(range, dot);
                break;
            case TemplateNode.Include include:
                CheckInclude(include, dot);
                break;
        }
    }

    private void CheckOutput(TemplateNode.Output output, TemplateType? dot)
    {
        if (expressions.Check(output.Value, dot) is not { } type)
            return;
        if (type.MayBeAbsent)
            errors.Add(TemplateErrorCodes.MayBeAbsent, output.Value.Span, $"This {type.Display} may be absent.", "Ask for it with [[ with ]].");
        else if (type.Kind is TemplateTypeKind.UserText or TemplateTypeKind.Text)
            errors.Add(TemplateErrorCodes.NotWritable, output.Value.Span, $"A value of type {type.Display} cannot be written as it is.", "Send it through the filter of the language it stands in, such as gostr, templtext or attr.");
        else if (type.Kind is not (TemplateTypeKind.Code or TemplateTypeKind.Integer))
            errors.Add(TemplateErrorCodes.NotWritable, output.Value.Span, $"A value of type {type.Display} cannot be written.", "Write one of its members.");
    }

    private void CheckAssignment(TemplateNode.Assignment assignment, TemplateType? dot)
    {
        var type = expressions.Check(assignment.Value, dot);
        if (assignment.IsDeclaration)
            expressions.Declare(assignment.Variable, type);
        else if (type is not null && expressions.TypeOf(assignment.Variable) is { } declared && !IsAssignable(type, declared))
            errors.Add(TemplateErrorCodes.WrongArgumentType, assignment.Value.Span, $"${assignment.Variable.Name} holds {declared.Display}; this is {type.Display}.");
    }

    private void CheckWith(TemplateNode.With with, TemplateType? dot)
    {
        var type = expressions.Check(with.Branch.Condition, dot);
        var present = type is null ? null : type with { MayBeAbsent = false };
        if (with.Branch.Variable is { } variable)
            expressions.Declare(variable, present);
        Check(with.Branch.Body, present);
        Check(with.Else, dot);
    }

    private void CheckRange(TemplateNode.Range range, TemplateType? dot)
    {
        var type = expressions.Check(range.Source, dot);
        if (type is { MayBeAbsent: true })
            errors.Add(TemplateErrorCodes.MayBeAbsent, range.Source.Span, $"This {type.Display} may be absent.", "Ask for it with [[ with ]].");
        else if (type is not null && type.Kind != TemplateTypeKind.Collection)
            errors.Add(TemplateErrorCodes.NotIterable, range.Source.Span, $"A value of type {type.Display} cannot be ranged over.", "A range takes a collection.");
        if (range.Index is { } index)
            expressions.Declare(index, TemplateType.Integer);
        if (range.Item is { } item)
            expressions.Declare(item, type?.Item);
        Check(range.Body, type?.Item);
        Check(range.Else, dot);
    }

    private void CheckInclude(TemplateNode.Include include, TemplateType? dot)
    {
        var type = expressions.Check(include.Model, dot);
        var found = files.Find(template.File, include.Name);
        if (found.Count != 1)
        {
            var message = found.Count == 0
                ? $"There is no template \"{include.Name}\"."
                : $"The template \"{include.Name}\" is defined in {string.Join(" and ", found.Select(f => f.File))}.";
            errors.Add(TemplateErrorCodes.UnknownTemplate, include.NameSpan, message, found.Count == 0 ? Suggestion.For(include.Name, files.All.Select(t => t.Name).Distinct()) : "Rename one of them.");
            return;
        }
        Calls.Add(found[0]);
        bindings.Bind(include, found[0]);
        if (type is not null && found[0].ModelType is { } expected && !IsAssignable(type, expected))
            errors.Add(TemplateErrorCodes.WrongModelType, include.Model.Span, $"The template \"{include.Name}\" renders {expected.Display}; this is {type.Display}.");
    }

    private bool IsAssignable(TemplateType from, TemplateType to)
    {
        if (from.MayBeAbsent && !to.MayBeAbsent)
            return false;
        return from.Name == to.Name
            || (from.Kind == TemplateTypeKind.Integer && to.Kind == TemplateTypeKind.Integer)
            || (from.Kind == TemplateTypeKind.Text && to.Kind == TemplateTypeKind.UserText)
            || (schema.Find(from.Name)?.Bases.Contains(to.Name) ?? false);
    }
}
