using Gomcp.Templates.Syntax;

namespace Gomcp.Templates.Generator;

/// <summary>A template file with its tree; it equals another of the same file, because the tree follows from the text.</summary>
internal sealed class ParsedTemplate(TemplateInput input) : IEquatable<ParsedTemplate>
{
    public TemplateInput Input { get; } = input;

    public TemplateDocument Document { get; } = TemplateParser.Parse(input.Path, input.Text);

    public bool Equals(ParsedTemplate? other) => other is not null && Input == other.Input;

    public override bool Equals(object? obj) => Equals(obj as ParsedTemplate);

    public override int GetHashCode() => Input.GetHashCode();
}
