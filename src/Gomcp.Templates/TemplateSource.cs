using System.Text;

namespace Gomcp.Templates;

/// <summary>The text of a template file.</summary>
/// <param name="Name">Its logical name.</param>
/// <param name="Text">Its text; read when it is asked for.</param>
public sealed record TemplateSource(string Name, Func<string> Text)
{
    /// <summary>What holds a text that is part of the executable.</summary>
    /// <returns>The text in UTF-8.</returns>
    public delegate ReadOnlySpan<byte> Embedded();

    /// <summary>A text that is part of the executable.</summary>
    public static TemplateSource FromEmbedded(string name, Embedded utf8) => new(name, () => Encoding.UTF8.GetString(utf8()));

    /// <summary>A text at hand.</summary>
    public static TemplateSource FromText(string name, string text) => new(name, () => text);
}
