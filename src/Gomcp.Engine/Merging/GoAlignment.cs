using Gomcp.Engine.Merging.GoSource;

namespace Gomcp.Engine.Merging;

/// <summary>Lines up columns as gofmt does: fields, constants, variables, pairs of literals, trailing comments, bodies on one line.</summary>
public static class GoAlignment
{
    /// <summary>
    /// Aligns a Go file whose layout is gofmt's but for its columns: tabs for indentation, one item a line. Only blanks inside lines
    /// change; the number of lines never does. Source that is no Go comes back with blanks in other places, never with other words.
    /// </summary>
    /// <param name="source">The file, with line ends of either kind (kept).</param>
    public static string Align(string source)
    {
        var text = SourceText.Parse(source);
        return text.IsEmpty ? source : text.WithLines(GoAligner.AlignAll([.. text.Lines.Select(line => line.Text)])).ToString();
    }
}
