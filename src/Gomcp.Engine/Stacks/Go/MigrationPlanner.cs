using System.Collections.Immutable;
using System.Text.Json;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>Finds the migrations that lead from one specification to another.</summary>
internal static class MigrationPlanner
{
    private static readonly NameWords Create = NameWords.TryParse("create")!;

    public static Outcome<ProjectSpec> Plan(ProjectSpec? before, ProjectSpec after)
    {
        var problems = new ProblemList();
        for (var i = 0; i < after.Domains.Length; i++)
        {
            var known = before?.Find(after.Domains[i].Name);
            if (known is not null && !HaveSameTable(known, after.Domains[i]))
            {
                problems.Add(
                    ProblemCodes.ChangeUnsupported,
                    $"$.domains[{i}]",
                    $"The table of \"{known.Name}\" exists; this version of gomcp cannot migrate a change of its fields or relations.",
                    "Keep its fields and relations as they are, or undo the domain and scaffold it anew.");
            }
        }

        var added = after.Domains.Where(domain => before?.Find(domain.Name) is null).ToImmutableArray();
        var ordered = InOrderOfReferences(added, problems);
        if (problems.Any)
        {
            return problems.ToImmutable();
        }

        // Taking a domain back takes its migration back; every other one keeps its number.
        var kept = after.Migrations.RemoveAll(migration => IsCreationOf(migration, before, after) || AccountsMigrations.IsTakenBack(migration, after));
        var next = kept.Length == 0 ? 1 : kept[^1].Number + 1;
        var missing = ordered.Where(domain => !kept.Any(migration => IsNew(migration, before) && NameOf(domain).Equals(migration.Name)));
        var names = AccountsMigrations.Missing(after, kept).Concat(missing.Select(NameOf));
        return after with { Migrations = [.. kept, .. names.Select((name, i) => new MigrationSpec(next + i, name))] };
    }

    /// <summary>The domain whose table a migration makes; null when it does something else.</summary>
    public static DomainSpec? CreatedBy(MigrationSpec migration, ProjectSpec spec) =>
        spec.Domains.FirstOrDefault(domain => NameOf(domain).Equals(migration.Name));

    // A plan that waited for decisions brings its migrations along.
    private static bool IsNew(MigrationSpec migration, ProjectSpec? before) => before?.Migrations.Contains(migration) != true;

    private static bool IsCreationOf(MigrationSpec migration, ProjectSpec? before, ProjectSpec after) =>
        before is not null && CreatedBy(migration, before) is { } domain && after.Find(domain.Name) is null;

    private static NameWords NameOf(DomainSpec domain) =>
        domain.Name.Plural.Words.Aggregate(Create, (name, word) => name.Append(word));

    // What the database stores; labels and help change without a migration.
    private static bool HaveSameTable(DomainSpec one, DomainSpec other) =>
        one == other || StorageOf(one) == StorageOf(other);

    private static string StorageOf(DomainSpec domain)
    {
        var fields = domain.Fields.Select(candidate => candidate with
        {
            Label = Label.Of("x"),
            Help = null,
            Searchable = false,
            Sortable = false,
            InList = false,
            Pattern = null,
        });
        var relations = domain.Relations.Select(relation => relation with { Label = Label.Of("x"), Help = null, InList = true });
        var stored = domain with
        {
            Label = Label.Of("x"),
            PluralLabel = Label.Of("x"),
            Fields = [.. fields],
            Relations = [.. relations],
        };
        return JsonSerializer.Serialize(ProjectDocumentWriter.ToDocument(stored), EngineJsonContext.Default.DomainDocument);
    }

    private static ImmutableArray<DomainSpec> InOrderOfReferences(ImmutableArray<DomainSpec> domains, ProblemList problems)
    {
        var ordered = ImmutableArray.CreateBuilder<DomainSpec>(domains.Length);
        var waiting = domains.ToList();
        while (waiting.Count > 0)
        {
            var next = waiting.Find(domain => domain.Relations.All(relation =>
                relation.Target.Equals(domain.Name) || waiting.TrueForAll(other => !other.Name.Equals(relation.Target))));
            if (next is null)
            {
                problems.Add(
                    ProblemCodes.RelationCycle,
                    "$.domains",
                    $"These domains refer to each other in a circle: {string.Join(", ", waiting.Select(domain => domain.Name))}.",
                    "Leave one of the relations out.");
                return [];
            }

            waiting.Remove(next);
            ordered.Add(next);
        }

        return ordered.ToImmutable();
    }
}
