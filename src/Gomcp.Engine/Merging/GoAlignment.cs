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
    public static string Align(string source) => Align(source, MergeLanguage.Go);

    /// <summary>Does the same for what is Go in a templ file: all that stands outside of its components.</summary>
    /// <param name="source">The file, with line ends of either kind (kept).</param>
    public static string AlignTempl(string source) => Align(source, MergeLanguage.Templ);

    private static string Align(string source, MergeLanguage language)
    {
        var text = SourceText.Parse(source);
        if (text.IsEmpty)
            return source;
        string[] lines = [.. text.Lines.Select(line => line.Text)];
        foreach (var (start, count) in GoRegions.Of(lines, language).ToList())
            GoAligner.AlignAll(lines[start..(start + count)]).CopyTo(lines, start);
        return text.WithLines(lines).ToString();
    }
}
