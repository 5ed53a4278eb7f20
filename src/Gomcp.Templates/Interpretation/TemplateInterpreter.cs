using System.Collections;
using System.Collections.Immutable;
using Gomcp.Templates.Syntax;

namespace Gomcp.Templates.Interpretation;

/// <summary>Renders a checked template from its tree; each call of a template has an instance of its own.</summary>
internal sealed class TemplateInterpreter(LinkedTemplate template, object? root, RenderState state, int depth = 0)
{
    /// <summary>How deep templates can call each other: models are trees of a few levels, an endless recursion is deeper.</summary>
    private const int MaxDepth = 100;

    private readonly ExpressionInterpreter expressions = new(state.Bindings, root);

    public void Render() => Render(template.Body, root);

    private void Render(ImmutableArray<TemplateNode> nodes, object? dot)
    {
        foreach (var node in nodes)
        {
            if (state.Error is not null)
                return;
            Render(node, dot);
        }
    }

    private void Render(TemplateNode node, object? dot)
    {
        switch (node)
        {
            case TemplateNode.Text text:
                state.Writer.Write(Code.Verified(text.Value));
                break;
            case TemplateNode.Output output:
                Write(expressions.Evaluate(output.Value, dot));
                break;
            case TemplateNode.Assignment assignment:
                expressions.Set(assignment.Variable, expressions.Evaluate(assignment.Value, dot));
                break;
            case TemplateNode.If branches:
                RenderIf(branches, dot);
                break;
            case TemplateNode.With with:
                RenderWith(with, dot);
                break;
            case TemplateNode.Range range:
                RenderRange(range, dot);
                break;
            case TemplateNode.Include include:
                RenderInclude(include, dot);
                break;
        }
    }

    private void Write(object? value)
    {
        if (value is ICode code)
            state.Writer.Write(code.ToCode());
        else
            state.Writer.Write(InterpretedValue.Integer(value));
    }

    private void RenderIf(TemplateNode.If node, object? dot)
    {
        foreach (var branch in node.Branches)
        {
            var value = expressions.Evaluate(branch.Condition, dot);
            if (branch.Variable is { } variable)
                expressions.Set(variable, value);
            if (!InterpretedValue.IsTrue(value))
                continue;
            Render(branch.Body, dot);
            return;
        }
        Render(node.Else, dot);
    }

    private void RenderWith(TemplateNode.With node, object? dot)
    {
        var value = expressions.Evaluate(node.Branch.Condition, dot);
        if (!InterpretedValue.IsTrue(value))
        {
            Render(node.Else, dot);
            return;
        }
        if (node.Branch.Variable is { } variable)
            expressions.Set(variable, value);
        Render(node.Branch.Body, value);
    }

    private void RenderRange(TemplateNode.Range node, object? dot)
    {
        var count = 0;
        foreach (var item in (IEnumerable)expressions.Evaluate(node.Source, dot)!)
        {
            if (node.Index is { } index)
                expressions.Set(index, count);
            if (node.Item is { } variable)
                expressions.Set(variable, item);
            count++;
            Render(node.Body, item);
        }
        if (count == 0)
            Render(node.Else, dot);
    }

    private void RenderInclude(TemplateNode.Include include, object? dot)
    {
        if (depth < MaxDepth)
            new TemplateInterpreter(state.Bindings[include], expressions.Evaluate(include.Model, dot), state, depth + 1).Render();
        else
            state.Error = new TemplateError(TemplateErrorCodes.TooDeep, template.File, include.NameSpan, $"The template \"{include.Name}\" calls itself without end.", "");
    }
}
