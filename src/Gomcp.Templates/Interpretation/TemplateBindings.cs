using Gomcp.Templates.Models;
using Gomcp.Templates.Syntax;

namespace Gomcp.Templates.Interpretation;

/// <summary>What the checker found the names in templates to mean; by node, not by content.</summary>
internal sealed class TemplateBindings
{
    private readonly Dictionary<TemplateExpression, ModelMember> members = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TemplateNode, LinkedTemplate> calls = new(ReferenceEqualityComparer.Instance);

    public void Bind(TemplateExpression.Member expression, ModelMember member) => members[expression] = member;

    public void Bind(TemplateNode.Include call, LinkedTemplate template) => calls[call] = template;

    public ModelMember this[TemplateExpression.Member expression] => members[expression];

    public LinkedTemplate this[TemplateNode.Include call] => calls[call];
}
