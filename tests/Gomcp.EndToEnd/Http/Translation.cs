using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Gomcp.EndToEnd.Http;

/// <summary>A second language that nobody speaks: every text stands in marks, so that one without them is not from the texts.</summary>
internal static partial class Translation
{
    private static readonly string[] Attributes = ["aria-label", "title", "placeholder", "alt", "data-label"];

    /// <summary>Copies the texts of a project, and settings and all, with a marked copy of them as German.</summary>
    public static void Make(string project, string folder)
    {
        var english = Path.Combine(project, "locales", "en");
        foreach (var file in Directory.EnumerateFiles(english, "*.toml", SearchOption.AllDirectories))
        {
            var (name, text) = (Path.GetRelativePath(english, file), File.ReadAllText(file));
            Write(Path.Combine(folder, "locales", "en", name), text);
            Write(Path.Combine(folder, "locales", "de", name), Value().Replace(text, match => IsFormat(match.Groups["text"].Value) ? match.Value : $"= \"«{match.Groups["text"].Value}»\""));
        }
    }

    /// <summary>What people read or hear on a page that is in no marks, without what the data says.</summary>
    public static IEnumerable<string> Untranslated(IDocument page, IReadOnlyCollection<string> data)
    {
        var texts = page.Body!.Descendants<IText>().Where(text => text.ParentElement?.LocalName is not ("script" or "style")).Select(text => Answer.Squeeze(text.Data));
        var attributes = page.All.SelectMany(element => Attributes.Select(element.GetAttribute)).OfType<string>();
        return texts.Concat(attributes).Where(text => Word().IsMatch(text) && !text.Contains('«', StringComparison.Ordinal) && !data.Contains(text) && !Moment().IsMatch(text));
    }

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    // How days and numbers are written, and what a language calls itself.
    private static bool IsFormat(string text) => text.Contains("2006", StringComparison.Ordinal) || text.Length < 2 || text == "English";

    [GeneratedRegex("""= "(?<text>.*?)"(?=\s*(?:$|,| \}))""", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Value();

    [GeneratedRegex(@"\p{L}{3}")]
    private static partial Regex Word();

    // Months have their English names in every language; a locale writes them as numbers.
    [GeneratedRegex(@"^\d+ [A-Z][a-z]{2} \d{4}")]
    private static partial Regex Moment();
}
