using System.Text.RegularExpressions;

namespace Gomcp.Engine.Specs.Building;

/// <summary>What texts of a format look like: the rules by which generated forms read them, so that a form never refuses its own default.</summary>
internal static partial class TextShapes
{
    /// <summary>Whether a text has the shape that its type asks for.</summary>
    public static bool Fits(FieldType type, string text) => type switch
    {
        FieldType.Email => Email().IsMatch(text),
        FieldType.Url => IsAddress(text),
        FieldType.Phone => Phone().IsMatch(text) && text.Count(char.IsAsciiDigit) is >= 5 and <= 15,
        FieldType.Slug => Slug().IsMatch(text),
        _ => true,
    };

    // Go's url.Parse refuses a percent sign that no two hexadecimal digits follow.
    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0
        && text.IndexOfAny([' ', '"', '<', '>', '\\']) < 0 && !LonePercent().IsMatch(text);

    [GeneratedRegex(@"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Email();

    [GeneratedRegex(@"^\+?[0-9 ()./-]*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Phone();

    [GeneratedRegex(@"^[a-z0-9]+(?:-[a-z0-9]+)*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Slug();

    [GeneratedRegex("%(?![0-9a-fA-F]{2})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LonePercent();
}
