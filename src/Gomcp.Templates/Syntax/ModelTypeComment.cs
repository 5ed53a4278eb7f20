namespace Gomcp.Templates.Syntax;

/// <summary>The comment that declares a model type: <c>[[- /*gotype: Some.Namespace.Model*/ -]]</c>.</summary>
internal static class ModelTypeComment
{
    private const string Marker = "gotype:";

    public static ModelTypeName? Read(Segment.Comment comment)
    {
        var marker = comment.Value.IndexOf(Marker, StringComparison.Ordinal);
        if (marker < 0 || comment.Value.Substring(0, marker).Trim().Length > 0)
            return null;
        var rest = comment.Value.Substring(marker + Marker.Length);
        var name = rest.Trim();
        var start = marker + Marker.Length + rest.IndexOf(name, StringComparison.Ordinal);
        // A type name does not contain a line break, so the comment's own line is the name's unless blanks hold one.
        var before = comment.Value.Substring(0, start);
        var lastBreak = before.LastIndexOf('\n');
        var position = lastBreak < 0
            ? new SourcePosition(comment.ValueStart.Line, comment.ValueStart.Column + start)
            : new SourcePosition(comment.ValueStart.Line + before.Count(c => c == '\n'), start - lastBreak);
        return new ModelTypeName(new SourceSpan(position, new SourcePosition(position.Line, position.Column + name.Length)), name);
    }
}
