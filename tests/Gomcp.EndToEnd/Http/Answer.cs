using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Gomcp.EndToEnd.Http;

/// <summary>What a server answered, as a person or a program sees it.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Address">What was asked for.</param>
/// <param name="Location">Where a redirect leads; empty otherwise.</param>
/// <param name="Headers">All headers, names in lower case.</param>
/// <param name="Document">The body read as HTML.</param>
internal sealed record Answer(
    HttpStatusCode Status,
    Uri Address,
    string Location,
    IReadOnlyDictionary<string, string> Headers,
    IDocument Document)
{
    /// <summary>The body as it came.</summary>
    public string Raw => Document.Source.Text;

    /// <summary>The text of the main part, runs of white space as one blank.</summary>
    public string Text => Squeeze((Document.QuerySelector("main") ?? Document.Body)?.TextContent);

    /// <summary>The text of the page's own heading.</summary>
    public string Heading => Squeeze(Document.QuerySelector("h1")?.TextContent);

    /// <summary>The form that posts to a path.</summary>
    public IHtmlFormElement Form(string action) =>
        Document.Forms.FirstOrDefault(form => form.GetAttribute("action") == action)
        ?? throw new InvalidOperationException($"{Address} ({Status}) has no form for {action}. It says: {Text}");

    /// <summary>The value of an input, a choice or a text area.</summary>
    public string ValueOf(string name) => Document.QuerySelector($"main [name='{name}']") switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value ?? string.Empty,
        IHtmlTextAreaElement area => area.Value,
        _ => throw new InvalidOperationException($"{Address} ({Status}) has no field {name}."),
    };

    /// <summary>The message that stands beside a field and is tied to it; empty when the field is in order.</summary>
    public string ErrorOf(string name)
    {
        var field = Document.QuerySelector($"main [name='{name}']")
            ?? throw new InvalidOperationException($"{Address} ({Status}) has no field {name}.");
        if (field.GetAttribute("aria-invalid") != "true")
            return string.Empty;
        var message = (field.GetAttribute("aria-describedby") ?? string.Empty)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(Document.GetElementById)
            .FirstOrDefault(element => element?.ClassList.Contains("error") == true);
        return Squeeze(message?.TextContent);
    }

    /// <summary>The title cells of a list, top down.</summary>
    public IReadOnlyList<string> Rows =>
        [.. Document.QuerySelectorAll("tbody .cell-title").Select(cell => Squeeze(cell.TextContent))];

    public static string Squeeze(string? text) =>
        string.Join(' ', (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
