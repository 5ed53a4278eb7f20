using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Relations that lead nowhere, to the wrong field, or in a circle that no first record could enter.</summary>
internal sealed class RelationChecks(ImmutableArray<DomainSpec> domains, AccountsSpec accounts, ProblemList problems)
{
    private const int LongestAlias = 63;

    public void Check(IReadOnlyList<DomainPlace> places)
    {
        for (var i = 0; i < domains.Length; i++)
        {
            var place = places[i];
            foreach (var relation in domains[i].Relations)
            {
                CheckTarget(relation.Target, relation.Display, relation.Name, place);
                CheckReferences(relation, place);
                CheckLength(relation.Name, relation.Target, place);
            }

            foreach (var inverse in domains[i].Inverses)
            {
                CheckTarget(inverse.Target, inverse.Display, inverse.Name, place);
                if (inverse.Target.Equals(UserAccounts.Name))
                {
                    problems.Add(ProblemCodes.FieldOptionUnfit, place.Of(inverse.Name, "kind"), $"\"{inverse.Name}\" would need a key among the accounts.", "Use belongs_to for the user of a record, or many_to_many.");
                }

                if (inverse.IsOne)
                {
                    CheckLength(inverse.Name, inverse.Target, place);
                }
            }

            foreach (var link in domains[i].Links)
            {
                CheckTarget(link.Target, link.Display, link.Name, place);
                CheckTable(domains[i], link, place);
            }

            CheckCircle(domains[i], place);
        }
    }

    private DomainSpec? Find(DomainName name) =>
        name.Equals(UserAccounts.Name) ? (accounts.Auth ? UserAccounts.Domain : null) : domains.FirstOrDefault(candidate => candidate.Name.Equals(name));

    private void CheckTarget(DomainName target, NameWords? display, FieldName relation, DomainPlace place)
    {
        if (Find(target) is not { } found)
        {
            if (target.Equals(UserAccounts.Name))
            {
                problems.Add(ProblemCodes.AccountsMissing, place.Of(relation, "target"), $"\"{relation}\" leads to users, and the project has no accounts.", AccountsSpecBuilder.TurnOn);
                return;
            }

            var known = domains.Length == 0 ? "none yet" : string.Join(", ", domains.Select(other => other.Name.ToString()));
            problems.Add(
                ProblemCodes.RelationTargetUnknown,
                place.Of(relation, "target"),
                $"\"{relation}\" leads to \"{target}\", and there is no such domain.",
                $"Scaffold it first or in the same call, or name one that is there: {known}.");
            return;
        }

        if (display is not null && !found.Fields.Any(candidate => candidate.Name.Words.Equals(display) && CanStandFor(candidate)))
        {
            problems.Add(
                ProblemCodes.ValueInvalid,
                place.Of(relation, "display_field"),
                $"\"{target}\" has no required short text \"{display}\" that people could tell its records by.",
                Fields("Use one of", found, CanStandFor));
        }
    }

    private void CheckReferences(RelationSpec relation, DomainPlace place)
    {
        if (relation.References is not null && relation.Target.Equals(UserAccounts.Name))
        {
            problems.Add(ProblemCodes.FieldOptionUnfit, place.Of(relation.Name, "references"), "A user is referred to by id only: everything else about an account changes.", "Leave references out.");
        }
        else if (relation.References is { } field && Find(relation.Target) is { } target
            && !target.Fields.Any(candidate => candidate.Name.Words.Equals(field) && CanBeReferred(candidate)))
        {
            problems.Add(
                ProblemCodes.ValueInvalid,
                place.Of(relation.Name, "references"),
                $"A key cannot hold \"{field}\" of \"{target.Name}\": it takes a field that is required and unique.",
                Fields("Leave references out, or use one of", target, CanBeReferred));
        }
        else if (relation.References is not null && Find(relation.Target) is { Options.HidesDeleted: true } hiding)
        {
            problems.Add(
                ProblemCodes.FieldContradiction,
                place.Of(relation.Name, "references"),
                $"Deleted records of \"{hiding.Name}\" are kept, so two of them can share \"{relation.References}\".",
                $"Leave references out, or soft_delete of \"{hiding.Name}\".");
        }
    }

    // A joined column is called Relation__column; PostgreSQL cuts names at 63 bytes and would mix columns up.
    private void CheckLength(FieldName name, DomainName target, DomainPlace place)
    {
        var columns = Find(target) is not { } found ? [] : found.Fields.Select(candidate => candidate.Name.Words).Concat(found.Relations.Select(relation => relation.Key)).ToImmutableArray();
        var longest = columns.Length == 0 ? 0 : columns.Max(words => words.Snake.Length);
        if (name.Words.Pascal.Length + 2 + longest > LongestAlias)
        {
            problems.Add(
                ProblemCodes.NameInvalid,
                place.Of(name, "name"),
                $"\"{name}\" is too long to be told apart from its target's columns on PostgreSQL.",
                $"Use up to {Math.Max(LongestAlias - 2 - longest, 1)} letters here, or shorter names for the fields of \"{target}\".");
        }
    }

    private static string Fields(string hint, DomainSpec domain, Func<FieldSpec, bool> isFit)
    {
        var fit = domain.Fields.Where(isFit).Select(candidate => candidate.Name.ToString()).ToImmutableArray();
        return fit.Length > 0 ? $"{hint}: {string.Join(", ", fit)}." : $"{hint.Split(',')[0]}: \"{domain.Name}\" has none.";
    }

    private static bool CanStandFor(FieldSpec spec) => spec.Type.IsText() && spec.Type is not FieldType.Text && spec.Required;

    private static bool CanBeReferred(FieldSpec spec) =>
        spec is { Required: true, Unique: true }
        && (spec.Type is FieldType.Uuid or FieldType.Int or FieldType.Int64 or FieldType.UInt || (spec.Type.IsText() && spec.Type is not FieldType.Text));

    // One table serves two relations only where they are its two sides.
    private void CheckTable(DomainSpec owner, LinkSpec link, DomainPlace place)
    {
        if (link.JoinTable is not { } table)
        {
            return;
        }

        if (domains.Any(other => other.Name.Plural.Flat == table.Flat || other.Name.Singular.Flat == table.Flat))
        {
            problems.Add(ProblemCodes.NameTaken, place.Of(link.Name, "join_table"), $"\"{link.Name}\" would share the table \"{table}\" with a domain.", "Name another one with join_table.");
        }
        else if (table.Snake.Length > DomainName.MaxLength)
        {
            problems.Add(ProblemCodes.NameInvalid, place.Of(link.Name, "join_table"), $"The table of \"{link.Name}\" would have more than {DomainName.MaxLength} letters.", "Name a shorter one with join_table.");
        }

        var users = domains.SelectMany(other => other.Links.Where(candidate => table.Equals(candidate.JoinTable)).Select(candidate => (Owner: other, Link: candidate))).ToImmutableArray();
        var areTwoSides = users.Length == 1
            || (users.Length == 2 && users[0].Owner.Name.Equals(users[1].Link.Target) && users[1].Owner.Name.Equals(users[0].Link.Target) && users[0].Owner != users[1].Owner);
        if (!areTwoSides && users[0] == (owner, link))
        {
            problems.Add(ProblemCodes.NameTaken, place.Of(link.Name, "join_table"), $"The table \"{table}\" would hold the links of {string.Join(", ", users.Select(user => $"{user.Owner.Name}.{user.Link.Name}"))}.", "Give each a join_table of its own.");
        }
    }

    private void CheckCircle(DomainSpec start, DomainPlace place)
    {
        var seen = new HashSet<DomainName>();
        var open = new Stack<DomainName>(NeedsOf(start));
        while (open.TryPop(out var next))
        {
            if (next.Equals(start.Name))
            {
                problems.Add(
                    ProblemCodes.RelationCycle,
                    start.Relations.FirstOrDefault(relation => relation.Required && relation.Target.Equals(start.Name)) is { } toSelf
                        ? place.Of(toSelf.Name, "required")
                        : $"{place.Path}.relations",
                    $"The first \"{start.Name}\" would have nothing to refer to: its required relations lead back to it.",
                    "Make one of them optional.");
                return;
            }

            if (seen.Add(next) && Find(next) is { } domain)
            {
                foreach (var need in NeedsOf(domain))
                {
                    open.Push(need);
                }
            }
        }
    }

    private static IEnumerable<DomainName> NeedsOf(DomainSpec domain) =>
        domain.Relations.Where(relation => relation.Required).Select(relation => relation.Target)
            .Concat(domain.Links.Where(link => link.Required).Select(link => link.Target));
}
