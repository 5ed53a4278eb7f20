using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Reads the names of a document; what cannot be used is a problem with a suggestion.</summary>
internal sealed class NameReader(ProblemList problems)
{
    private const string Rule = "ASCII letters, digits, _, - and spaces, a letter first, such as order_item";

    public DomainName? Domain(string text, string path)
    {
        if (DomainName.Normalize(text) is not { } singular)
        {
            problems.Add(ProblemCodes.NameInvalid, path, $"\"{Shorten(text)}\" cannot name a domain.", $"Use {Rule}.");
            return null;
        }

        var name = DomainName.Of(singular);
        if (name.Plural.Snake.Length > DomainName.MaxLength)
        {
            problems.Add(ProblemCodes.NameInvalid, path, $"The name has more than {DomainName.MaxLength} letters in the plural.", "Shorten it.");
            return null;
        }

        if (ReservedNames.OwnerOfDomain(name.Singular, name.Plural) is { } owner)
        {
            problems.Add(
                ProblemCodes.NameReserved,
                path,
                $"\"{name}\" belongs to {owner}.",
                $"Choose another name, such as {singular.Append("entry")} or shop_{singular}.");
            return null;
        }

        return name;
    }

    /// <summary>What a relation leads to: a domain, or the accounts.</summary>
    public DomainName? Target(string text, string path) =>
        UserAccounts.Name.Singular.Equals(DomainName.Normalize(text)) ? UserAccounts.Name : Domain(text, path);

    public FieldName? Field(string text, string path) => Member(text, path, ReservedNames.OwnerOfField);

    /// <summary>The name of a relation: words that only a column could not have, such as order, are free.</summary>
    public FieldName? Relation(string text, string path) => Member(text, path, ReservedNames.OwnerOfMember);

    private FieldName? Member(string text, string path, Func<NameWords, string?> ownerOf)
    {
        if (NameWords.TryParse(text) is not { } words)
        {
            problems.Add(ProblemCodes.NameInvalid, path, $"\"{Shorten(text)}\" cannot name a field.", $"Use {Rule}.");
            return null;
        }

        if (words.Snake.Length > FieldName.MaxLength)
        {
            problems.Add(ProblemCodes.NameInvalid, path, $"The name has more than {FieldName.MaxLength} letters.", "Shorten it.");
            return null;
        }

        if (ownerOf(words) is { } owner)
        {
            problems.Add(
                ProblemCodes.NameReserved,
                path,
                $"\"{words}\" belongs to {owner}.",
                $"Choose another name, such as {words}_value or product_{words}.");
            return null;
        }

        return FieldName.Of(words);
    }

    /// <summary>The name of a column that exists or is to be made: as of a field, but what every record has can be meant.</summary>
    public NameWords? Column(string text, string path) =>
        NameWords.TryParse(text) is { Snake: "id" } id ? id : Field(text, path)?.Words;

    /// <summary>The name of a table without a domain.</summary>
    public NameWords? Table(string text, string path)
    {
        if (NameWords.TryParse(text) is not { } words || words.Snake.Length > DomainName.MaxLength)
        {
            problems.Add(ProblemCodes.NameInvalid, path, $"\"{Shorten(text)}\" cannot name a table.", $"Use up to {DomainName.MaxLength} {Rule}.");
            return null;
        }

        if (ReservedNames.OwnerOfTable(words) is { } owner)
        {
            problems.Add(ProblemCodes.NameReserved, path, $"\"{words}\" belongs to {owner}.", $"Choose another name, such as {words}_links.");
            return null;
        }

        return words;
    }

    public Label? Label(string? text, string path, Func<string> fallback)
    {
        var label = Specs.Label.TryParse(text ?? fallback());
        if (label is null)
        {
            problems.Add(ProblemCodes.ValueInvalid, path, "This cannot be shown as a label.", $"Use {Specs.Label.Rule}.");
        }

        return label;
    }

    public Label? Help(string? text, string path) => text is null ? null : Label(text, path, () => text);

    private static string Shorten(string text) => text.Length > 60 ? $"{text[..60]}…" : text;
}
