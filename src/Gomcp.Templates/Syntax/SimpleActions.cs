namespace Gomcp.Templates.Syntax;

/// <summary>Reads actions, and heads of blocks, that need nothing but their own tokens.</summary>
internal static class SimpleActions
{
    /// <summary>Reads a value that is written.</summary>
    public static TemplateNode ReadOutput(Segment.Action action, ExpressionParser parser)
    {
        var value = parser.ReadPipeline();
        parser.ExpectEnd();
        // A literal is the template's own text; this is also how a delimiter is written.
        return value is TemplateExpression.Text text
            ? new TemplateNode.Text(action.Span, text.Value)
            : new TemplateNode.Output(action.Span, value);
    }

    /// <summary>Reads the variables of a range, none to two, with their <c>:=</c>.</summary>
    public static List<Token> ReadRangeNames(ExpressionParser parser)
    {
        var names = new List<Token>();
        if (parser.Peek.Kind != TokenKind.Variable || parser.PeekSecond.Kind is not (TokenKind.Declare or TokenKind.Comma))
            return names;
        names.Add(parser.Take());
        if (parser.Peek.Kind == TokenKind.Comma)
        {
            parser.Take();
            if (parser.Peek.Kind == TokenKind.Variable)
                names.Add(parser.Take());
        }
        var declare = parser.Take();
        if (declare.Kind != TokenKind.Declare)
            parser.Fail(TemplateErrorCodes.Unexpected, declare.Span, "':=' is missing.", "Write [[ range $index, $item := .Items ]].");
        return names;
    }

    /// <summary>Reads a call of a template.</summary>
    public static TemplateNode.Include? ReadInclude(Segment.Action action, ExpressionParser parser)
    {
        if (ReadName(parser) is not { } name)
            return null;
        if (parser.Peek.Kind == TokenKind.End)
        {
            parser.Fail(TemplateErrorCodes.Unsupported, name.Span, $"The template \"{name.Value}\" is given no model.", $"Write [[ template \"{name.Value}\" . ]].");
            return null;
        }
        var model = parser.ReadPipeline();
        parser.ExpectEnd();
        return new TemplateNode.Include(action.Span, name.Value, name.Span, model);
    }

    /// <summary>Reads the quoted name of a template.</summary>
    public static Token? ReadName(ExpressionParser parser)
    {
        var name = parser.Take();
        if (name.Kind == TokenKind.Text && name.Value.Length > 0)
            return name;
        parser.Fail(TemplateErrorCodes.Unexpected, name.Span, "A template's name is missing.", "It stands in double quotes.");
        return null;
    }
}
