using AngleSharp.Html.Dom;

namespace Gomcp.EndToEnd.Http;

/// <summary>What a browser would send of a form that nobody touched.</summary>
internal static class FormFields
{
    public static IEnumerable<KeyValuePair<string, string>> Of(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Name.Length: > 0 } input when Sends(input):
                    yield return new(input.Name, input.Value);
                    break;
                case IHtmlSelectElement { Name.Length: > 0 } select:
                    yield return new(select.Name, select.Value ?? string.Empty);
                    break;
                case IHtmlTextAreaElement { Name.Length: > 0 } area:
                    yield return new(area.Name, area.Value);
                    break;
                default:
                    break; // Buttons send only when pressed.
            }
        }
    }

    private static bool Sends(IHtmlInputElement input) => input.Type switch
    {
        "checkbox" or "radio" => input.IsChecked,
        "submit" or "button" or "image" => false,
        _ => true,
    };
}
