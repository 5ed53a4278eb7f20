using System.Collections.Immutable;

namespace Gomcp.Engine.Specs.Naming;

/// <summary>
/// A name as lower-case words, however it was written: <c>OrderItem</c>, <c>order_item</c>, <c>order items</c> and
/// <c>ORDER-ITEM</c> differ only in spelling. A run of capitals is one word (<c>HTTPServer</c> is http, server).
/// </summary>
public sealed class NameWords : IEquatable<NameWords>
{
    private NameWords(ImmutableArray<string> words) => Words = words;

    /// <summary>The words, lower-case ASCII letters and digits; at least one.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary><c>order_item</c>.</summary>
    public string Snake => string.Join('_', Words);

    /// <summary><c>order-item</c>.</summary>
    public string Kebab => string.Join('-', Words);

    /// <summary><c>orderitem</c>.</summary>
    public string Flat => string.Concat(Words);

    /// <summary><c>OrderItem</c>, <c>UserID</c>: an exported Go name.</summary>
    public string Pascal => string.Concat(Words.Select(Initialisms.Capitalize));

    /// <summary><c>orderItem</c>, <c>userID</c>: an unexported Go name.</summary>
    public string Camel => Words[0] + string.Concat(Words.Skip(1).Select(Initialisms.Capitalize));

    /// <summary><c>Order item</c>, <c>User ID</c>: how people read it.</summary>
    public string Sentence => string.Join(' ', Words.Select((word, index) => Initialisms.InSentence(word, index == 0)));

    /// <summary>Splits a name; null when it has no letter to begin with or holds anything but ASCII letters, digits and separators.</summary>
    public static NameWords? TryParse(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var separator = i == text.Length || text[i] is '_' or '-' or ' ';
            if (!separator && !char.IsAsciiLetterOrDigit(text[i]))
            {
                return null;
            }

            if (!separator && !StartsWord(text, i))
            {
                continue;
            }

            if (i > start)
            {
                words.Add(text[start..i].ToLowerInvariant());
            }

            start = separator ? i + 1 : i;
        }

        return words.Count > 0 && char.IsAsciiLetter(words[0][0]) ? new NameWords(words.ToImmutable()) : null;
    }

    /// <summary>The same name with another last word.</summary>
    public NameWords WithLast(string word) => new(Words.SetItem(Words.Length - 1, word));

    /// <summary>The same name without its last word; it has to have another one.</summary>
    public NameWords WithoutLast() => new(Words.RemoveAt(Words.Length - 1));

    /// <summary>This name, then another word.</summary>
    public NameWords Append(string word) => new(Words.Add(word));

    /// <inheritdoc/>
    public bool Equals(NameWords? other) => other is not null && Snake == other.Snake;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NameWords);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Snake);

    /// <inheritdoc/>
    public override string ToString() => Snake;

    private static bool StartsWord(string text, int i)
    {
        if (i == 0 || !char.IsAsciiLetterUpper(text[i]))
        {
            return false;
        }

        var previous = text[i - 1];
        var nextIsLower = i + 1 < text.Length && char.IsAsciiLetterLower(text[i + 1]);
        return char.IsAsciiLetterLower(previous)
            || char.IsAsciiDigit(previous)
            || (char.IsAsciiLetterUpper(previous) && nextIsLower && !IsPluralAcronym(text, i));
    }

    // "UserIDs" is user, ids: the small s belongs to the acronym before it.
    private static bool IsPluralAcronym(string text, int i) =>
        text[i + 1] == 's' && (i + 2 == text.Length || !char.IsAsciiLetterLower(text[i + 2]));
}
