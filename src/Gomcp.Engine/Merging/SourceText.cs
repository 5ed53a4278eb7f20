using System.Collections.Immutable;
using System.Text;

namespace Gomcp.Engine.Merging;

/// <summary>A file's text as lines, with its byte order mark and line ends set aside.</summary>
internal sealed class SourceText
{
    private const char ByteOrderMark = '\uFEFF';

    private SourceText(bool hasByteOrderMark, ImmutableArray<SourceLine> lines)
    {
        HasByteOrderMark = hasByteOrderMark;
        Lines = lines;
    }

    /// <summary>Whether it begins with a byte order mark.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>Its lines; empty for an empty file.</summary>
    public ImmutableArray<SourceLine> Lines { get; }

    /// <summary>Whether there are no lines.</summary>
    public bool IsEmpty => Lines.IsEmpty;

    /// <summary>Whether its last line is ended; an empty file counts as ended.</summary>
    public bool EndsWithLineEnd => IsEmpty || Lines[^1].Ending.Length > 0;

    /// <summary>The line end that most lines have; null when none has any.</summary>
    public string? LineEnd
    {
        get
        {
            var windows = Lines.Count(line => line.Ending == "\r\n");
            var unix = Lines.Count(line => line.Ending == "\n");
            return windows + unix == 0 ? null : windows > unix ? "\r\n" : "\n";
        }
    }

    public static SourceText Parse(string text)
    {
        var hasMark = text.StartsWith(ByteOrderMark);
        var lines = ImmutableArray.CreateBuilder<SourceLine>();
        for (var start = hasMark ? 1 : 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
            {
                lines.Add(new(text[start..], ""));
                break;
            }

            var windows = end > start && text[end - 1] == '\r';
            lines.Add(windows ? new(text[start..(end - 1)], "\r\n") : new(text[start..end], "\n"));
            start = end + 1;
        }

        return new(hasMark, lines.ToImmutable());
    }

    /// <summary>The same with other texts in its lines; there must be as many.</summary>
    public SourceText WithLines(IReadOnlyList<string> texts) =>
        new(HasByteOrderMark, [.. Lines.Select((line, i) => line with { Text = texts[i] })]);

    /// <summary>Other lines with this text's byte order mark and line ends.</summary>
    public SourceText Replace(IReadOnlyList<string> texts)
    {
        var lineEnd = LineEnd ?? "\n";
        return new(HasByteOrderMark, [.. texts.Select((line, i) => new SourceLine(line, i < texts.Count - 1 || EndsWithLineEnd ? lineEnd : ""))]);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (HasByteOrderMark)
            text.Append(ByteOrderMark);
        foreach (var line in Lines)
            text.Append(line.Text).Append(line.Ending);
        return text.ToString();
    }
}
