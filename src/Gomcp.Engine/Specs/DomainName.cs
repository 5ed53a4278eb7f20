using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs;

/// <summary>
/// The name of a domain, singular, whatever way it was written: <c>OrderItems</c>, <c>order item</c> and <c>order_item</c>
/// are one. Up to 60 letters in the plural; free of names that Go, SQL or the application own.
/// </summary>
public sealed class DomainName : IEquatable<DomainName>
{
    private DomainName(NameWords singular, NameWords plural)
    {
        Singular = singular;
        Plural = plural;
    }

    /// <summary>The longest name, in letters: table, index and constraint names have to fit into PostgreSQL's 63 bytes.</summary>
    public const int MaxLength = 60;

    /// <summary>One: <c>order_item</c>.</summary>
    public NameWords Singular { get; }

    /// <summary>Many: <c>order_items</c>; the same word for news and series.</summary>
    public NameWords Plural { get; }

    /// <summary>Makes a name from words already found to be free.</summary>
    internal static DomainName Of(NameWords singular) => new(singular, singular.WithLast(Inflector.Pluralize(singular.Words[^1])));

    /// <summary>The singular words of a name written in any way; null when it cannot be a name.</summary>
    internal static NameWords? Normalize(string text) =>
        NameWords.TryParse(text) is { } words ? words.WithLast(Inflector.Singularize(words.Words[^1])) : null;

    /// <inheritdoc/>
    public bool Equals(DomainName? other) => other is not null && Singular.Equals(other.Singular);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DomainName);

    /// <inheritdoc/>
    public override int GetHashCode() => Singular.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Singular.Snake;
}
