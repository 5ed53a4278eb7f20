using System.Collections.Immutable;
using System.Globalization;

namespace Gomcp.Templates.Syntax;

/// <summary>Reads the values of one action from its tokens.</summary>
internal sealed class ExpressionParser(Segment.Action action, VariableScopes variables, ErrorSink errors)
{
    private readonly ImmutableArray<Token> tokens = action.Tokens;
    private int next;

    public Token Peek => tokens[next];

    public Token PeekSecond => tokens[Math.Min(next + 1, tokens.Length - 1)];

    public bool HasFailed { get; private set; } = action.HasFailed;

    public Token Take() => tokens[next].Kind == TokenKind.End ? tokens[next] : tokens[next++];

    /// <summary>Reads a pipeline: commands joined by <c>|</c>, each fed to the next as its last argument.</summary>
    public TemplateExpression ReadPipeline()
    {
        var value = ReadCommand(null);
        while (Peek.Kind == TokenKind.Pipe)
        {
            Take();
            value = ReadCommand(value);
        }
        return value;
    }

    /// <summary>Makes sure that nothing is left of the action.</summary>
    public void ExpectEnd()
    {
        if (Peek.Kind != TokenKind.End)
            Fail(TemplateErrorCodes.Unexpected, Peek.Span, $"{Capitalized(Peek.Display)} cannot stand here.", UnexpectedHint());
    }

    public TemplateExpression Fail(string code, SourceSpan span, string message, string hint = "")
    {
        // What follows an error in the same action is rarely another one.
        if (!HasFailed)
            errors.Add(code, span, message, hint);
        HasFailed = true;
        next = tokens.Length - 1;
        return new TemplateExpression.Faulty(span);
    }

    private string UnexpectedHint() => Peek.Kind switch
    {
        TokenKind.Declare or TokenKind.Assign => "A variable is set by its own action: [[ $x := value ]].",
        TokenKind.Comma => "Arguments are separated by blanks.",
        _ => "",
    };

    private TemplateExpression ReadCommand(TemplateExpression? piped)
    {
        var start = Peek;
        if (start.Kind == TokenKind.Identifier && !IsLiteral(start))
            return ReadCall(piped);
        if (start.Kind is TokenKind.End or TokenKind.Pipe or TokenKind.RightParenthesis)
            return Fail(TemplateErrorCodes.Unexpected, start.Span, "A value is missing.");
        if (piped is not null)
            return Fail(TemplateErrorCodes.Unexpected, start.Span, $"{Capitalized(start.Display)} takes no piped value.", "Only a function or a filter can follow |.");
        var value = ReadOperand();
        if (StartsOperand(Peek))
            return Fail(TemplateErrorCodes.Unexpected, Peek.Span, $"{Capitalized(Peek.Display)} follows a value that takes no arguments.", "Only a function can have arguments.");
        return value;
    }

    private TemplateExpression ReadCall(TemplateExpression? piped)
    {
        var name = Take();
        var function = TemplateFunctions.Find(name.Value);
        if (function is null)
            return UnknownFunction(name);
        var arguments = ImmutableArray.CreateBuilder<TemplateExpression>();
        while (StartsOperand(Peek))
            arguments.Add(ReadOperand());
        if (piped is not null)
            arguments.Add(piped);
        if (HasFailed)
            return new TemplateExpression.Faulty(name.Span);
        if (arguments.Count < function.MinArguments || arguments.Count > function.MaxArguments)
            return Fail(TemplateErrorCodes.WrongArgumentCount, name.Span, $"'{name.Value}' has {arguments.Count} argument(s); it takes {Expected(function)}.");
        var call = new TemplateExpression.Call(name.Span, function, arguments.ToImmutable());
        if (function.Kind == TemplateFunctionKind.Format && FormatParts.Check(call) is { } problem)
            return Fail(TemplateErrorCodes.BadFormat, name.Span, problem, "A format is a literal with %s, %d and %%, one verb for each value.");
        return call;
    }

    private TemplateExpression.Faulty UnknownFunction(Token name)
    {
        var hint = name.Value == "nil"
            ? "Absent values are asked for with [[ with ]]."
            : Suggestion.For(name.Value, TemplateFunctions.All.Select(f => f.Name));
        Fail(TemplateErrorCodes.UnknownFunction, name.Span, $"There is no function '{name.Value}'.", hint);
        return new TemplateExpression.Faulty(name.Span);
    }

    private static string Expected(TemplateFunction function) =>
        function.MaxArguments == function.MinArguments ? $"{function.MinArguments}" : $"at least {function.MinArguments}";

    private TemplateExpression ReadOperand()
    {
        var value = ReadTerm();
        while (Peek is { Kind: TokenKind.Field, Glued: true })
        {
            var field = Take();
            value = new TemplateExpression.Member(field.Span, value, field.Value);
        }
        return value;
    }

    private TemplateExpression ReadTerm()
    {
        var token = Take();
        switch (token.Kind)
        {
            case TokenKind.Dot:
                return new TemplateExpression.Dot(token.Span);
            case TokenKind.Field:
                return new TemplateExpression.Member(token.Span, new TemplateExpression.Dot(token.Span), token.Value);
            case TokenKind.Variable:
                return ReadVariable(token);
            case TokenKind.Text:
                return new TemplateExpression.Text(token.Span, token.Value);
            case TokenKind.Integer:
                return new TemplateExpression.Integer(token.Span, int.Parse(token.Value, CultureInfo.InvariantCulture));
            case TokenKind.Identifier when IsLiteral(token):
                return new TemplateExpression.Boolean(token.Span, token.Value == "true");
            case TokenKind.Identifier when TemplateFunctions.Find(token.Value) is null:
                return UnknownFunction(token);
            case TokenKind.Identifier:
                return Fail(TemplateErrorCodes.Unexpected, token.Span, $"The function '{token.Value}' as an argument needs parentheses.", $"Write ({token.Value} …).");
            case TokenKind.LeftParenthesis:
                return ReadParenthesized();
            default:
                return Fail(TemplateErrorCodes.Unexpected, token.Span, $"{Capitalized(token.Display)} cannot stand here.");
        }
    }

    private TemplateExpression ReadParenthesized()
    {
        var value = ReadPipeline();
        if (Peek.Kind != TokenKind.RightParenthesis)
            return Fail(TemplateErrorCodes.Unexpected, Peek.Span, "A closing parenthesis is missing.");
        Take();
        return value;
    }

    private TemplateExpression ReadVariable(Token token)
    {
        if (token.Value == "$")
            return new TemplateExpression.Root(token.Span);
        return variables.Find(token.Value.Substring(1)) is { } variable
            ? new TemplateExpression.Variable(token.Span, variable)
            : Fail(TemplateErrorCodes.UnknownVariable, token.Span, $"The variable {token.Value} is not declared here.", Suggestion.For(token.Value.Substring(1), variables.Names, "$"));
    }

    private static bool StartsOperand(Token token) => token.Kind is TokenKind.Dot or TokenKind.Field or TokenKind.Variable
        or TokenKind.Text or TokenKind.Integer or TokenKind.Identifier or TokenKind.LeftParenthesis;

    private static bool IsLiteral(Token token) => token.Value is "true" or "false";

    private static string Capitalized(string display) => display.StartsWith("a ", StringComparison.Ordinal) || display.StartsWith("the ", StringComparison.Ordinal)
        ? char.ToUpperInvariant(display[0]) + display.Substring(1)
        : $"'{display}'";
}
