namespace Gomcp.Templates.Syntax;

/// <summary>Parses template files; goes on after an error, so that all errors of a file are told at once.</summary>
public static class TemplateParser
{
    /// <summary>Parses a template file.</summary>
    /// <param name="file">The file or logical name that its errors carry.</param>
    /// <param name="text">The template.</param>
    public static TemplateDocument Parse(string file, string text)
    {
        var errors = new ErrorSink(file);
        var source = new SourceText(text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text);
        var segments = new Segmenter(source, errors).Read();
        return new BlockParser(segments, errors).Read();
    }
}
