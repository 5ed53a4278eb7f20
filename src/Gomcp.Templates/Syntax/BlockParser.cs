using System.Collections.Immutable;

namespace Gomcp.Templates.Syntax;

/// <summary>Builds the tree of a template from its segments.</summary>
internal sealed class BlockParser(IReadOnlyList<Segment> segments, ErrorSink errors)
{
    private readonly List<TemplateDefinition> definitions = [];
    private VariableScopes variables = new();
    private int next;
    private int depth;

    public TemplateDocument Read()
    {
        var modelType = ReadModelType();
        var body = ReadBody(out _);
        return new TemplateDocument(modelType, body, [.. definitions], errors.ToSortedArray());
    }

    private ModelTypeName? ReadModelType()
    {
        var index = next;
        while (index < segments.Count && segments[index] is Segment.Text text && string.IsNullOrWhiteSpace(text.Value))
            index++;
        return index < segments.Count && segments[index] is Segment.Comment comment ? ModelTypeComment.Read(comment) : null;
    }

    private ImmutableArray<TemplateNode> ReadBody(out BlockEnd end)
    {
        var nodes = ImmutableArray.CreateBuilder<TemplateNode>();
        end = default;
        while (next < segments.Count)
        {
            var segment = segments[next++];
            if (segment is Segment.Text text)
                nodes.Add(new TemplateNode.Text(text.Span, text.Value));
            if (segment is not Segment.Action action)
                continue;
            var parser = new ExpressionParser(action, variables, errors);
            if (IsEnd(parser.Peek))
            {
                var word = parser.Take();
                end = new BlockEnd(action, parser);
                if (depth > 0)
                    return nodes.ToImmutable();
                ReportStray(word);
                end = default;
                continue;
            }
            if (ReadAction(action, parser) is { } node)
                nodes.Add(node);
        }
        return nodes.ToImmutable();
    }

    private static bool IsEnd(Token token) => token is { Kind: TokenKind.Identifier, Value: "end" or "else" };

    private void ReportStray(Token word)
    {
        if (word.Value == "end")
            errors.Add(TemplateErrorCodes.StrayEnd, word.Span, "This 'end' closes nothing.", "Remove it, or open a block before it.");
        else
            errors.Add(TemplateErrorCodes.StrayElse, word.Span, "This 'else' belongs to no block.", "It stands within if, with or range.");
    }

    private TemplateNode? ReadAction(Segment.Action action, ExpressionParser parser)
    {
        switch (parser.Peek)
        {
            case { Kind: TokenKind.Identifier, Value: "if" }:
                parser.Take();
                return ReadIf(action, parser);
            case { Kind: TokenKind.Identifier, Value: "with" }:
                parser.Take();
                return ReadWith(action, parser);
            case { Kind: TokenKind.Identifier, Value: "range" }:
                parser.Take();
                return ReadRange(action, parser);
            case { Kind: TokenKind.Identifier, Value: "define" }:
                parser.Take();
                ReadDefinition(action, parser);
                return null;
            case { Kind: TokenKind.Identifier, Value: "template" }:
                parser.Take();
                return SimpleActions.ReadInclude(action, parser);
            case { Kind: TokenKind.Identifier, Value: "block" or "break" or "continue" } word:
                parser.Fail(TemplateErrorCodes.Unsupported, word.Span, $"'{word.Value}' is not part of this language.");
                return null;
            case { Kind: TokenKind.Variable } when parser.PeekSecond.Kind is TokenKind.Declare or TokenKind.Assign:
                return ReadAssignment(action, parser);
            default:
                return SimpleActions.ReadOutput(action, parser);
        }
    }

    private TemplateNode.Assignment? ReadAssignment(Segment.Action action, ExpressionParser parser)
    {
        var name = parser.Take();
        var isDeclaration = parser.Take().Kind == TokenKind.Declare;
        var value = parser.ReadPipeline();
        parser.ExpectEnd();
        // Declared after its value was read: a variable is not visible in its own value.
        var variable = Variable(name, isDeclaration, parser);
        return variable is null ? null : new TemplateNode.Assignment(action.Span, variable, isDeclaration, value);
    }

    private TemplateVariable? Variable(Token token, bool isDeclaration, ExpressionParser parser)
    {
        var name = token.Value.Substring(1);
        if (name.Length == 0)
            parser.Fail(TemplateErrorCodes.Unexpected, token.Span, "$ is the template's model and cannot be set.");
        else if (isDeclaration)
            return variables.Declare(name);
        else if (variables.Find(name) is { } variable)
            return variable;
        else
            parser.Fail(TemplateErrorCodes.UnknownVariable, token.Span, $"The variable {token.Value} is not declared here.", "Declare it with :=.");
        return null;
    }

    private TemplateNode.If ReadIf(Segment.Action action, ExpressionParser parser)
    {
        // The variable of a condition is visible in all later branches, as in Go.
        variables.Enter();
        var branches = ImmutableArray.CreateBuilder<TemplateBranch>();
        ImmutableArray<TemplateNode> otherwise = [];
        branches.Add(ReadBranch(parser, out var end));
        while (end.IsElse)
        {
            if (end.IsElseIf)
            {
                end.Rest!.Take();
                branches.Add(ReadBranch(end.Rest, out end));
                continue;
            }
            otherwise = ReadElse(ref end);
        }
        Close(action, end, "if");
        variables.Leave();
        return new TemplateNode.If(action.Span, branches.ToImmutable(), otherwise);
    }

    private TemplateBranch ReadBranch(ExpressionParser parser, out BlockEnd end)
    {
        Token? name = null;
        if (parser.Peek.Kind == TokenKind.Variable && parser.PeekSecond.Kind == TokenKind.Declare)
        {
            name = parser.Take();
            parser.Take();
        }
        var condition = parser.ReadPipeline();
        parser.ExpectEnd();
        var variable = name is { } token ? Variable(token, true, parser) : null;
        return new TemplateBranch(variable, condition, ReadNested(out end));
    }

    private TemplateNode.With ReadWith(Segment.Action action, ExpressionParser parser)
    {
        variables.Enter();
        var branch = ReadBranch(parser, out var end);
        variables.Leave();
        var otherwise = ReadElse(ref end);
        Close(action, end, "with");
        return new TemplateNode.With(action.Span, branch, otherwise);
    }

    private TemplateNode.Range ReadRange(Segment.Action action, ExpressionParser parser)
    {
        variables.Enter();
        var names = SimpleActions.ReadRangeNames(parser);
        var items = parser.ReadPipeline();
        parser.ExpectEnd();
        var index = names.Count == 2 ? Variable(names[0], true, parser) : null;
        var item = names.Count > 0 ? Variable(names[names.Count - 1], true, parser) : null;
        var body = ReadNested(out var end);
        variables.Leave();
        var otherwise = ReadElse(ref end);
        Close(action, end, "range");
        return new TemplateNode.Range(action.Span, index, item, items, body, otherwise);
    }

    private ImmutableArray<TemplateNode> ReadElse(ref BlockEnd end)
    {
        ImmutableArray<TemplateNode> body = [];
        var isFirst = true;
        while (end is { IsElse: true, Action: { } action })
        {
            if (!isFirst)
                errors.Add(TemplateErrorCodes.StrayElse, action.Tokens[0].Span, "This 'else' follows the last else of its block.");
            else if (end.Rest!.Peek.Kind != TokenKind.End)
                end.Rest.Fail(TemplateErrorCodes.Unexpected, end.Rest.Peek.Span, $"'{end.Rest.Peek.Display}' cannot follow this else.", "Only an if has else if.");
            isFirst = false;
            body = ReadNested(out end);
        }
        return body;
    }

    private ImmutableArray<TemplateNode> ReadNested(out BlockEnd end)
    {
        depth++;
        variables.Enter();
        var body = ReadBody(out end);
        variables.Leave();
        depth--;
        return body;
    }

    private void Close(Segment.Action action, BlockEnd end, string block)
    {
        if (end.Action is null)
            errors.Add(TemplateErrorCodes.UnclosedBlock, action.Tokens[0].Span, $"This '{block}' has no 'end'.", "Close it with [[ end ]].");
        else
            end.Rest!.ExpectEnd();
    }

    private void ReadDefinition(Segment.Action action, ExpressionParser parser)
    {
        var name = SimpleActions.ReadName(parser);
        if (name is not null)
            parser.ExpectEnd();
        if (depth > 0)
            errors.Add(TemplateErrorCodes.BadDefinition, action.Tokens[0].Span, "A template is defined within a block.", "Move the definition to the top of the file.");
        // A definition is a template of its own: it sees none of the variables around it.
        var outer = variables;
        variables = new VariableScopes();
        var modelType = ReadModelType();
        var body = ReadNested(out var end);
        variables = outer;
        while (end.IsElse)
        {
            ReportStray(end.Action!.Tokens[0]);
            ReadNested(out end);
        }
        Close(action, end, "define");
        if (name is not { } known)
            return;
        if (definitions.Any(d => d.Name == known.Value))
            errors.Add(TemplateErrorCodes.BadDefinition, known.Span, $"The template \"{known.Value}\" is defined twice in this file.", "Rename one of them.");
        else
            definitions.Add(new TemplateDefinition(known.Span, known.Value, modelType, body));
    }
}
