using System.Collections.Immutable;
using Gomcp.Templates.Syntax;

namespace Gomcp.Templates.Generator;

/// <summary>Writes the C# of a template's body.</summary>
internal sealed class BodyEmitter(CodeBuilder code, Func<TemplateNode.Include, string?> methodOf)
{
    private readonly ExpressionEmitter expressions = new(code);
    private int locals;

    public void Emit(ImmutableArray<TemplateNode> nodes, string dot)
    {
        foreach (var node in nodes)
            Emit(node, dot);
    }

    private void Emit(TemplateNode node, string dot)
    {
        switch (node)
        {
            case TemplateNode.Text text:
                code.Line($"writer.WriteConstant({CodeBuilder.Literal(text.Value)}u8);");
                break;
            case TemplateNode.Output output:
                Statement(output.Value.Span, "writer.Write(", output.Value, dot);
                break;
            case TemplateNode.Assignment assignment:
                Assign(assignment, dot);
                break;
            case TemplateNode.If branches:
                EmitIf(branches, 0, dot);
                break;
            case TemplateNode.With with:
                EmitWith(with, dot);
                break;
            case TemplateNode.Range range:
                EmitRange(range, dot);
                break;
            case TemplateNode.Include include:
                // A call of nothing is already reported; its model can still be wrong.
                Statement(include.NameSpan, methodOf(include) is { } method ? $"{method}(writer, " : "_ = (", include.Model, dot);
                break;
        }
    }

    private void Statement(SourceSpan span, string call, TemplateExpression argument, string dot)
    {
        code.Mapped(span, call, "");
        expressions.Emit(argument, dot);
        code.Mapped(span, ");", "");
    }

    private void Assign(TemplateNode.Assignment assignment, string dot)
    {
        if (assignment.IsDeclaration)
        {
            Declare(assignment.Variable, assignment.Value, dot);
            return;
        }
        code.Line($"{ExpressionEmitter.NameOf(assignment.Variable)} =");
        expressions.Emit(assignment.Value, dot);
        code.Line(";");
    }

    private void EmitIf(TemplateNode.If node, int index, string dot)
    {
        var branch = node.Branches[index];
        code.Line("{");
        if (branch.Variable is { } variable)
            Declare(variable, branch.Condition, dot);
        code.Line("if (");
        if (branch.Variable is { } declared)
            expressions.Truth(new TemplateExpression.Variable(branch.Condition.Span, declared), dot);
        else
            expressions.Truth(branch.Condition, dot);
        code.Line(") {");
        Emit(branch.Body, dot);
        code.Line("} else {");
        if (index + 1 < node.Branches.Length)
            EmitIf(node, index + 1, dot);
        else
            Emit(node.Else, dot);
        code.Line("} }");
    }

    private void EmitWith(TemplateNode.With node, string dot)
    {
        var value = NewLocal("dot");
        code.Line("if (");
        expressions.Emit(node.Branch.Condition, dot);
        code.Line($"is {{ }} {value} && global::Gomcp.Templates.Runtime.TemplatePresence.Of({value})) {{");
        if (node.Branch.Variable is { } variable)
            code.Line($"var {ExpressionEmitter.NameOf(variable)} = {value};");
        Emit(node.Branch.Body, value);
        code.Line("} else {");
        Emit(node.Else, dot);
        code.Line("}");
    }

    private void EmitRange(TemplateNode.Range node, string dot)
    {
        var (item, count) = (NewLocal("dot"), NewLocal("count"));
        code.Line($"var {count} = 0;");
        code.Mapped(node.Source.Span, $"foreach (var {item} in ", "");
        expressions.Emit(node.Source, dot);
        code.Line(") {");
        if (node.Index is { } index)
            code.Line($"var {ExpressionEmitter.NameOf(index)} = {count};");
        if (node.Item is { } variable)
            code.Line($"var {ExpressionEmitter.NameOf(variable)} = {item};");
        code.Line($"{count}++;");
        Emit(node.Body, item);
        code.Line("}");
        code.Line($"if ({count} == 0) {{");
        Emit(node.Else, dot);
        code.Line("}");
    }

    private void Declare(TemplateVariable variable, TemplateExpression value, string dot)
    {
        code.Line($"var {ExpressionEmitter.NameOf(variable)} =");
        expressions.Emit(value, dot);
        code.Line(";");
    }

    private string NewLocal(string name) => $"{name}{++locals}";
}
