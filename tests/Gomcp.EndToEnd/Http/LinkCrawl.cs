using AngleSharp.Dom;

namespace Gomcp.EndToEnd.Http;

/// <summary>Follows every link of an application and notes those that lead nowhere.</summary>
internal sealed class LinkCrawl(Visitor visitor, int limit)
{
    private static readonly (string Selector, string Attribute)[] References =
    [
        ("a[href]", "href"), ("link[href]", "href"), ("script[src]", "src"), ("img[src]", "src"), ("use[href]", "href"),
        ("[hx-get]", "hx-get"), ("form[method=get][action]", "action"),
    ];

    private readonly List<string> _broken = [];
    private readonly HashSet<string> _seen = [];
    private readonly Queue<string> _waiting = new();

    /// <summary>How many addresses were asked for.</summary>
    public int Visited => _seen.Count;

    /// <summary>Starts at a path; answers one line for each link that leads nowhere.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(string start)
    {
        Enqueue(start);
        while (_waiting.TryDequeue(out var path))
        {
            var answer = await visitor.GetAsync(path);
            if ((int)answer.Status != 200)
                _broken.Add($"{path}: {(int)answer.Status}");
            else if (answer.Headers.GetValueOrDefault("content-type", string.Empty).StartsWith("text/html", StringComparison.Ordinal))
                Collect(path, answer.Document);
        }

        Assert.True(_seen.Count < limit, $"The crawl did not end within {limit} addresses.");
        return _broken;
    }

    private void Collect(string page, IDocument document)
    {
        foreach (var (selector, attribute) in References)
        {
            foreach (var element in document.QuerySelectorAll(selector))
                Follow(page, document, element.GetAttribute(attribute)!);
        }
    }

    private void Follow(string page, IDocument document, string reference)
    {
        if (reference.StartsWith('#'))
        {
            if (document.GetElementById(reference[1..]) is null)
                _broken.Add($"{page}: nothing has the id {reference}");
        }
        else if (reference.StartsWith('/'))
        {
            Enqueue(reference.Split('#')[0]);
        }
        else
        {
            _broken.Add($"{page}: {reference} leads out of the application");
        }
    }

    private void Enqueue(string path)
    {
        if (_seen.Count < limit && _seen.Add(path))
            _waiting.Enqueue(path);
    }
}
