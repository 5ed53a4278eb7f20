namespace Gomcp.Templates.Syntax;

/// <summary>A template's characters with the places of its lines, so that an offset can be told as line and column.</summary>
internal sealed class SourceText
{
    private readonly List<int> lineStarts = [0];

    public SourceText(string text)
    {
        Text = text;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n')
                lineStarts.Add(i + 1);
    }

    public string Text { get; }

    public int Length => Text.Length;

    public char this[int offset] => offset < Text.Length ? Text[offset] : '\0';

    public bool StartsWith(int offset, string value) => string.CompareOrdinal(Text, offset, value, 0, value.Length) == 0;

    public int IndexOf(string value, int offset) => Text.IndexOf(value, offset, StringComparison.Ordinal);

    public SourcePosition Position(int offset)
    {
        var line = lineStarts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new SourcePosition(line + 1, offset - lineStarts[line] + 1);
    }

    public SourceSpan Span(int start, int end) => new(Position(start), Position(end));
}
