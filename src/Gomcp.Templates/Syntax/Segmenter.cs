namespace Gomcp.Templates.Syntax;

/// <summary>Cuts a template into text, comments and actions, and trims the text beside <c>[[-</c> and <c>-]]</c>.</summary>
internal sealed class Segmenter(SourceText source, ErrorSink errors)
{
    private readonly List<Segment> segments = [];
    private bool trimNext;

    public IReadOnlyList<Segment> Read()
    {
        var offset = 0;
        while (offset < source.Length)
        {
            var open = source.IndexOf(Delimiters.Open, offset);
            if (open < 0)
                break;
            var inner = open + Delimiters.Open.Length;
            // As in Go the marker needs the blank: "[[-3]]" is a number.
            var trims = source[inner] == '-' && Delimiters.IsBlank(source[inner + 1]);
            AddText(offset, open, trims);
            offset = ReadInner(open, trims ? inner + 2 : inner);
        }
        AddText(offset, source.Length, trimsEnd: false);
        return segments;
    }

    private int ReadInner(int open, int inner)
    {
        if (source.StartsWith(inner, Delimiters.CommentOpen))
            return ReadComment(open, inner);
        var (tokens, close, hasFailed) = new ActionLexer(source, errors).Read(inner);
        if (close < 0)
        {
            if (!hasFailed)
                errors.Add(TemplateErrorCodes.UnclosedAction, source.Span(open, open + 2), "The action is not closed.", "Close it with ]].");
            return Resume(inner);
        }
        Close(close);
        segments.Add(new Segment.Action(source.Span(open, close + 2), tokens, hasFailed));
        return close + Delimiters.Close.Length;
    }

    private int ReadComment(int open, int inner)
    {
        var end = source.IndexOf(Delimiters.CommentClose, inner + 2);
        if (end < 0)
        {
            errors.Add(TemplateErrorCodes.BadComment, source.Span(open, open + 2), "The comment is not closed.", "Close it with */]].");
            return source.Length;
        }
        var close = end + 2;
        if (Delimiters.IsBlank(source[close]) && source[close + 1] == '-')
            close += 2;
        if (!source.StartsWith(close, Delimiters.Close))
        {
            errors.Add(TemplateErrorCodes.BadComment, source.Span(end, end + 2), "The comment ends before its action does.", "Close it with */]] or */ -]].");
            return Resume(end);
        }
        Close(close);
        segments.Add(new Segment.Comment(source.Span(open, close + 2), source.Text.Substring(inner + 2, end - inner - 2), source.Position(inner + 2)));
        return close + Delimiters.Close.Length;
    }

    private void Close(int close) => trimNext = source[close - 1] == '-' && Delimiters.IsBlank(source[close - 2]);

    /// <summary>Goes on at the next action or line, so that one slip does not hide the errors after it.</summary>
    private int Resume(int offset)
    {
        trimNext = false;
        var open = source.IndexOf(Delimiters.Open, offset);
        var line = source.IndexOf("\n", offset);
        return (open, line) switch
        {
            ( < 0, < 0) => source.Length,
            ( < 0, _) => line,
            (_, < 0) => open,
            _ => Math.Min(open, line),
        };
    }

    private void AddText(int start, int end, bool trimsEnd)
    {
        if (trimNext)
            while (start < end && Delimiters.IsBlank(source[start]))
                start++;
        if (trimsEnd)
            while (end > start && Delimiters.IsBlank(source[end - 1]))
                end--;
        trimNext = false;
        if (end == start)
            return;
        // A checkout with CRLF must render the same bytes.
        var value = source.Text.Substring(start, end - start).Replace("\r\n", "\n");
        segments.Add(new Segment.Text(source.Span(start, end), value));
    }
}
