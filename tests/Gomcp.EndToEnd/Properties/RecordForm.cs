using AngleSharp.Html.Dom;
using Gomcp.EndToEnd.Http;

namespace Gomcp.EndToEnd.Properties;

/// <summary>A form as a browser would send it, with some entries typed over.</summary>
internal sealed class RecordForm(IHtmlFormElement form)
{
    private readonly List<KeyValuePair<string, string>> _entries = [.. FormFields.Of(form)];

    /// <summary>Where it is sent.</summary>
    public string Action => form.GetAttribute("action")!;

    /// <summary>What would be sent for an input; empty where nothing is.</summary>
    public string this[string name] => _entries.FirstOrDefault(entry => entry.Key == name).Value ?? "";

    /// <summary>Types over an input; an empty text leaves out what only sends when it is ticked.</summary>
    public void Enter(string name, string value)
    {
        _entries.RemoveAll(entry => entry.Key == name);
        if (value.Length > 0 || form.QuerySelector($"[name='{name}']") is not IHtmlInputElement { Type: "checkbox" })
            _entries.Add(new(name, value));
    }

    /// <summary>Chooses in every list of records that has something to choose from.</summary>
    public void ChooseRecords(Func<string, bool> isField, int salt)
    {
        foreach (var select in form.Elements.OfType<IHtmlSelectElement>().Where(select => !isField(select.Name!)))
        {
            var options = select.Options.Where(option => option.Value.Length > 0).ToList();
            if (options.Count > 0)
                Enter(select.Name!, options[salt % options.Count].Value);
        }
    }

    public Task<Answer> SendAsync(Visitor visitor) => visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(Action, UriKind.Relative))
    {
        Content = new FormUrlEncodedContent(_entries),
    });
}
