namespace BugTracker.Triage;

/// <summary>HTML that is safe to send: literal text of this program, and values that were encoded on their way in.</summary>
internal sealed class Markup
{
    private readonly string html;

    private Markup(string html) => this.html = html;

    public static Markup Empty { get; } = new("");

    /// <summary>Makes markup from an interpolated string. Every hole is encoded unless it holds markup itself.</summary>
    public static Markup Of(MarkupHandler handler) => new(handler.ToString());

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts));

    public override string ToString() => html;
}
