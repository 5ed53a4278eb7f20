namespace Gomcp.Engine.Merging.GoSource;

/// <summary>
/// Walks over the tokens of one Go file, comments left out, and collects what gofmt's printer would decide on the way:
/// where columns begin, and which line ends close a section of columns.
/// </summary>
internal sealed class GoCursor
{
    // Deeper nesting than any real file; beyond it the rest is passed over instead of exhausting the stack.
    private const int DeepestNesting = 400;

    private readonly string source;
    private readonly List<GoToken> tokens;
    private readonly byte[] columnsBefore;
    private readonly byte[] columnsBeforeComment;
    private readonly bool[] opensSection;
    private int depth;

    public GoCursor(string source, List<GoToken> tokens)
    {
        this.source = source;
        this.tokens = tokens;
        columnsBefore = new byte[tokens.Count];
        columnsBeforeComment = new byte[tokens.Count];
        opensSection = new bool[tokens.Count];
    }

    /// <summary>The current token.</summary>
    public int At { get; private set; }

    /// <summary>Whether all tokens were passed.</summary>
    public bool AtEnd => At >= tokens.Count;

    /// <summary>The tokens.</summary>
    public IReadOnlyList<GoToken> Tokens => tokens;

    public ReadOnlySpan<char> Text(int index) => source.AsSpan(tokens[index].Start, tokens[index].End - tokens[index].Start);

    public bool Is(string text) => IsAt(At, text);

    public bool IsAt(int index, string text) => index >= 0 && index < tokens.Count && Text(index).SequenceEqual(text) && tokens[index].Kind != GoTokenKind.Text;

    public bool IsKind(int index, GoTokenKind kind) => index >= 0 && index < tokens.Count && tokens[index].Kind == kind;

    public void Advance() => At = Math.Min(At + 1, tokens.Count);

    public bool TryAdvance(string text)
    {
        if (!Is(text))
            return false;
        At++;
        return true;
    }

    /// <summary>Whether the token is the first on its line.</summary>
    public bool StartsLine(int index) => index < tokens.Count && (index == 0 || tokens[index].Line > tokens[index - 1].EndLine);

    /// <summary>Whether a blank stands before the token.</summary>
    public bool HasBlankBefore(int index) => index > 0 && index < tokens.Count && tokens[index].Start > tokens[index - 1].End;

    /// <summary>Whether the line end before the current token ends a statement (Go's automatic semicolon).</summary>
    public bool AtImpliedSemicolon => At > 0 && StartsLine(At) && EndsOperand(At - 1);

    /// <summary>Whether the current token cannot belong to what began at <paramref name="start"/>.</summary>
    public bool AtStatementEnd(int start) => AtEnd || Is(";") || Is("}") || Is(")") || (At > start && AtImpliedSemicolon);

    /// <summary>Whether tokens from first to last reach over several lines.</summary>
    public bool IsMultiLine(int first, int last) => last >= first && last < tokens.Count && tokens[last].EndLine > tokens[first].Line;

    /// <summary>The token begins the given number of columns.</summary>
    public void Column(int index, int count = 1)
    {
        if (index < tokens.Count)
            columnsBefore[index] = (byte)count;
    }

    /// <summary>A comment that trails the token begins the given number of columns.</summary>
    public void CommentColumn(int index, int count)
    {
        if (index < tokens.Count)
            columnsBeforeComment[index] = (byte)count;
    }

    /// <summary>The line that the token starts begins a new section: nothing before it aligns with it.</summary>
    public void Section(int index)
    {
        if (index < tokens.Count)
            opensSection[index] = true;
    }

    public int ColumnsBefore(int index) => columnsBefore[index];

    public int ColumnsBeforeComment(int index) => index < 0 ? 0 : columnsBeforeComment[index];

    public bool OpensSection(int index) => opensSection[index];

    /// <summary>Goes one level deeper; false when that is too deep, and then the current token was passed over.</summary>
    public bool Enter()
    {
        if (depth < DeepestNesting)
        {
            depth++;
            return true;
        }

        Advance();
        return false;
    }

    public void Leave() => depth--;

    private bool EndsOperand(int index) => tokens[index].Kind switch
    {
        GoTokenKind.Identifier or GoTokenKind.Number or GoTokenKind.Text => true,
        GoTokenKind.Keyword => Text(index) is "break" or "continue" or "fallthrough" or "return",
        _ => Text(index) is ")" or "]" or "}" or "++" or "--",
    };
}
