using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Models;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes the sentences about a domain from its two labels, as a file of texts holds them.</summary>
internal static class WordsFactory
{
    private const int MostInPlaceholder = 3;

    public static DomainWords Create(DomainSpec domain)
    {
        var label = TextFile.Escape(domain.Label.Value);
        var pluralLabel = TextFile.Escape(domain.PluralLabel.Value);
        var one = InText(label);
        var many = InText(pluralLabel);
        return new DomainWords(
            One: label,
            Many: pluralLabel,
            New: $"New {one}",
            Create: $"Create {one}",
            DeleteOne: $"Delete {one}",
            KeepOne: $"Keep {one}",
            Lead: $"What is kept about {WithArticle(one)}.",
            NoneYet: $"No {many} yet",
            NoneYetText: $"{pluralLabel} are kept here, with a page for each. Start with the first one.",
            Search: $"Search {many}",
            SearchPlaceholder: Placeholder(domain),
            NoMatch: $"No {one} matches",
            NoMatchText: $"No {one} contains “{{search}}”. Check the spelling, or look through all {many}.",
            ShowAll: $"Show all {many}",
            Caption: $"{pluralLabel}, sorted by {{columns}}",
            CountOne: $"{{n}} {one}",
            CountOther: $"{{n}} {many}",
            Created: $"{label} created.",
            Saved: $"{label} saved.",
            Deleted: $"{label} deleted.",
            NotCreated: $"The {one} was not created.",
            NotSaved: $"The {one} was not saved.",
            NotDeleted: $"The {one} was not deleted: other records need it.",
            DeletionText: domain.Options.HidesDeleted ? $"The {one} leaves the list. You find it among the deleted {many}, and can restore it." : $"The {one} leaves the list for good. This cannot be undone.",
            NeededText: $"The {one} can be deleted when no other record needs it any more.")
        {
            Deletion = new DeletionWords(
                Title: $"Deleted {many}",
                Caption: $"Deleted {many}, sorted by {{columns}}",
                Search: $"Search deleted {many}",
                NoneTitle: $"No deleted {many}",
                NoneText: $"What is deleted is kept here until you restore it or delete it for good.",
                Restored: $"{label} restored.",
                NotRestored: $"The {one} was not restored: another {one} has its {{fields}} now. Change or delete that one first.",
                ForGoodText: $"The {one} goes for good. This cannot be undone.",
                ForGoodConfirm: $"Delete {one} for good",
                Gone: $"{label} deleted for good."),
        };
    }

    /// <summary>A label as it stands inside a sentence: a first word in capitals stays.</summary>
    public static string InText(string label) =>
        label.Length > 1 && char.IsUpper(label[0]) && char.IsLower(label[1]) ? $"{char.ToLowerInvariant(label[0])}{label[1..]}" : label;

    private static string WithArticle(string label) =>
        $"{(label[0] is 'a' or 'e' or 'i' or 'o' or 'u' or 'A' or 'E' or 'I' or 'O' or 'U' ? "an" : "a")} {label}";

    private static string Placeholder(DomainSpec domain)
    {
        var labels = domain.Fields.Where(candidate => candidate.Searchable).Select((candidate, i) => TextFile.Escape(i == 0 ? candidate.Label.Value : InText(candidate.Label.Value))).ToArray();
        return labels.Length switch
        {
            0 => "",
            1 => labels[0],
            <= MostInPlaceholder => $"{string.Join(", ", labels[..^1])} or {labels[^1]}",
            _ => $"{string.Join(", ", labels[..MostInPlaceholder])} and more",
        };
    }
}
