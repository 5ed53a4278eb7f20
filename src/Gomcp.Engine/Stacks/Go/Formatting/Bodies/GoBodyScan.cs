using System.Collections.Immutable;
using Gomcp.Engine.Merging.GoSource;

namespace Gomcp.Engine.Stacks.Go.Formatting.Bodies;

/// <summary>Reads the statements of a function: what each brace encloses, and where gofmt begins a line.</summary>
internal sealed class GoBodyScan
{
    private readonly string source;
    private readonly Stack<GoFrame> frames = new([new GoFrame("", GoBrace.Block)]);
    private int previous = -1;

    private GoBodyScan(string source)
    {
        this.source = source;
        Tokens = [.. GoScanner.Scan(source)];
        Braces = new GoBrace[Tokens.Length];
        Lines = new int[Tokens.Length];
        Partners = new int[Tokens.Length];
    }

    /// <summary>All tokens, comments included.</summary>
    public ImmutableArray<GoToken> Tokens { get; }

    /// <summary>What each brace encloses.</summary>
    public GoBrace[] Braces { get; }

    /// <summary>How many line ends stand before each token: two for a blank line.</summary>
    public int[] Lines { get; }

    /// <summary>For each bracket the other one.</summary>
    public int[] Partners { get; }

    public static GoBodyScan Of(string source)
    {
        var scan = new GoBodyScan(source);
        scan.MatchBrackets();
        for (var i = 0; i < scan.Tokens.Length; i++)
        {
            scan.Visit(i);
        }

        return scan;
    }

    public string Text(int index) => index < 0 || index >= Tokens.Length ? "" : source[Tokens[index].Start..Tokens[index].End];

    /// <summary>How many characters stand before a token on its line.</summary>
    public int Column(int index) => Tokens[index].Start - (source.LastIndexOf('\n', Math.Max(Tokens[index].Start - 1, 0)) + 1);

    public bool IsComment(int index) => index >= 0 && index < Tokens.Length && Tokens[index].Kind is GoTokenKind.Comment;

    /// <summary>Whether a line end after a token ends a statement.</summary>
    public bool EndsStatement(int index) => index >= 0 && Tokens[index].Kind switch
    {
        GoTokenKind.Identifier or GoTokenKind.Number or GoTokenKind.Text => true,
        GoTokenKind.Keyword => Text(index) is "break" or "continue" or "fallthrough" or "return",
        GoTokenKind.Comment => false,
        _ => Text(index) is ")" or "]" or "}" or "++" or "--",
    };

    private void MatchBrackets()
    {
        var open = new Stack<int>();
        for (var i = 0; i < Tokens.Length; i++)
        {
            var text = Tokens[i].Kind is GoTokenKind.Operator ? Text(i) : "";
            if (text is "(" or "[" or "{")
            {
                open.Push(i);
            }
            else if (text is ")" or "]" or "}" && open.TryPop(out var opener))
            {
                (Partners[i], Partners[opener]) = (opener, i);
            }
        }
    }

    private void Visit(int i)
    {
        var gap = i == 0 ? 0 : Math.Min(Tokens[i].Line - Tokens[i - 1].EndLine, 2);
        Lines[i] = gap;
        if (IsComment(i))
        {
            return;
        }

        var frame = frames.Peek();
        if (frame.HasStatements && frame.Lead is not null && gap + GapOfComments(i) > 0 && EndsStatement(previous))
        {
            End(frame);
        }

        if (frame.HasStatements && frame.Lead is null && !frame.IsOneLine && previous >= 0 && Text(i) is not ";")
        {
            Break(i);
        }

        Read(i, frame, Tokens[i].Kind is GoTokenKind.Text ? "" : Text(i));
        previous = i;
    }

    private void Read(int i, GoFrame frame, string text)
    {
        switch (text)
        {
            case "{":
                Open(i, frame);
                return;
            case "(" or "[":
                frame.Lead ??= text;
                frames.Push(new GoFrame(text, GoBrace.None));
                return;
            case "}" or ")" or "]":
                Close(i);
                return;
            case ";" when frame.HasStatements && frame.Lead is not ("if" or "for" or "switch"):
                End(frame);
                return;
            case ":" when frame.HasStatements && (frame.Lead is "case" or "default" || IsLabel(i, frame)):
                End(frame);
                return;
            case "func":
                frame.Lead ??= text;
                frame.IsFunction = true;
                return;
            case "," or "=" or ":=":
                frame.IsFunction = false;
                return;
            default:
                frame.Lead ??= text.Length == 0 ? "\"" : text;
                return;
        }
    }

    private static void End(GoFrame frame) => (frame.Lead, frame.IsFunction) = (null, false);

    private bool IsLabel(int i, GoFrame frame) =>
        previous >= 0 && Tokens[previous].Kind is GoTokenKind.Identifier && Text(previous) == frame.Lead && (previous == 0 || Lines[previous] > 0 || Text(previous - 1) is ";" or "{") && i > 0;

    private void Open(int i, GoFrame frame)
    {
        var brace = KindOf(i, frame);
        Braces[i] = Braces[Partners[i]] = brace;
        if (brace is GoBrace.Function)
        {
            frame.IsFunction = false;
        }

        frame.Lead ??= "{";
        frames.Push(new GoFrame("{", brace) { IsOneLine = brace is GoBrace.Function && Tokens[Partners[i]].Line == Tokens[i].Line });
    }

    private void Close(int i)
    {
        if (frames.Count == 1)
        {
            return;
        }

        var closed = frames.Pop();
        var isEmpty = Partners[i] == i - 1;
        if (closed.Brace is GoBrace.Block && isEmpty)
        {
            Lines[i] = 0;
        }
        else if (closed.HasStatements && !closed.IsOneLine)
        {
            Lines[i] = 1;
        }

        var frame = frames.Peek();
        if (closed.Brace is GoBrace.Block && Text(i + 1) is not "else")
        {
            End(frame);
        }
        else if (closed.Brace is GoBrace.Block)
        {
            frame.Lead = "if";
        }
    }

    // A comment behind what was read stays where it is; the line begins behind it.
    private void Break(int i) => Lines[i] = Text(previous) is "{" && !IsComment(i - 1) ? 1 : Math.Max(Lines[i], 1);

    private int GapOfComments(int i)
    {
        var gap = 0;
        for (var j = i - 1; j > previous; j--)
        {
            gap += Lines[j] + (Tokens[j].IsMultiLine || Text(j).StartsWith("//", StringComparison.Ordinal) ? 1 : 0);
        }

        return gap;
    }

    private GoBrace KindOf(int i, GoFrame frame)
    {
        var before = Text(previous);
        if (previous >= 0 && Tokens[previous].Kind is GoTokenKind.Keyword && before is "struct" or "interface")
        {
            return GoBrace.Type;
        }

        if (frame.IsFunction)
        {
            return GoBrace.Function;
        }

        var isHeader = frame.Lead is "if" or "for" or "switch" or "select" && !IsLiteralType(previous);
        return frame.HasStatements && (frame.Lead is null || isHeader) ? GoBrace.Block : GoBrace.Literal;
    }

    // []T, [3]T and map[K]T name a type whose brace can only be a value's.
    private bool IsLiteralType(int last)
    {
        while (last > 0 && (Tokens[last].Kind is GoTokenKind.Identifier || Text(last) is "." or "*"))
        {
            last--;
        }

        return Text(last) is "]" && !(Partners[last] > 0 && (Tokens[Partners[last] - 1].Kind is GoTokenKind.Identifier || Text(Partners[last] - 1) is ")" or "]"));
    }
}
