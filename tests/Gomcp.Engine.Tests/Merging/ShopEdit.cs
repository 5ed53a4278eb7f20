using Gomcp.Engine.Merging;

namespace Gomcp.Engine.Tests.Merging;

/// <summary>An edit of one file of the sample shop.</summary>
/// <param name="Name">What was done.</param>
/// <param name="File">The file.</param>
/// <param name="Apply">Makes the new text; anchors that are not there fail the test.</param>
internal sealed record ShopEdit(string Name, string File, Func<string, string> Apply)
{
    /// <summary>The edited file; of generated Go with its columns aligned.</summary>
    public string Generated(string text) => File.EndsWith(".go", StringComparison.Ordinal) ? GoAlignment.Align(Apply(text)) : Apply(text);

    public static ShopEdit After(string name, string file, string anchor, string lines) =>
        new(name, file, text => text.Insert(LineEnd(text, anchor), lines.ReplaceLineEndings("\n")));

    public static ShopEdit Before(string name, string file, string anchor, string lines) =>
        new(name, file, text => text.Insert(LineStart(text, anchor), lines.ReplaceLineEndings("\n")));

    public static ShopEdit Replace(string name, string file, string old, string @new) =>
        new(name, file, text => Found(text, old) >= 0 ? text.Replace(old, @new, StringComparison.Ordinal) : text);

    public static ShopEdit Delete(string name, string file, string first, string last) =>
        new(name, file, text => text.Remove(LineStart(text, first), LineEnd(text, last, LineStart(text, first)) - LineStart(text, first)));

    public static ShopEdit Append(string name, string file, string lines) => new(name, file, text => text + lines.ReplaceLineEndings("\n"));

    /// <summary>One edit after the other.</summary>
    public ShopEdit Then(Func<string, string, ShopEdit> next)
    {
        var following = next(Name, File);
        return this with { Apply = text => following.Apply(Apply(text)) };
    }

    private static int Found(string text, string anchor, int from = 0)
    {
        var at = text.IndexOf(anchor, from, StringComparison.Ordinal);
        return at >= 0 ? at : throw new InvalidOperationException($"Not found: {anchor}");
    }

    private static int LineStart(string text, string anchor) => text.LastIndexOf('\n', Found(text, anchor)) + 1;

    private static int LineEnd(string text, string anchor, int from = 0) => text.IndexOf('\n', Found(text, anchor, from)) + 1;
}
