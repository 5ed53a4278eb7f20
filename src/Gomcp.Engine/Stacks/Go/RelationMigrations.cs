using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>
/// The migrations that relations need beside the tables of their domains: one for each table of links, and one for each
/// foreign key whose target's table is made later than its own, as happens where domains refer to each other in a circle.
/// </summary>
internal static class RelationMigrations
{
    private static readonly NameWords Create = NameWords.TryParse("create")!;
    private static readonly NameWords Link = NameWords.TryParse("link")!;

    /// <summary>The links of a project, each table once: two domains may both name it.</summary>
    public static IEnumerable<(DomainSpec Owner, LinkSpec Link)> Links(ProjectSpec spec) => spec.Domains
        .SelectMany(domain => domain.Links.Select(link => (domain, link)))
        .DistinctBy(pair => pair.link.JoinTable);

    /// <summary>Whether this relation's table of links is the one that a migration makes, and not the other side of it.</summary>
    public static bool Owns(ProjectSpec spec, DomainSpec domain, LinkSpec link) =>
        Links(spec).Any(pair => pair.Owner.Name.Equals(domain.Name) && pair.Link.Name == link.Name);

    /// <summary>What a table of links is made by.</summary>
    public static NameWords NameOf(LinkSpec link) => Join(Create, link.JoinTable!);

    /// <summary>What a foreign key is added by that could not be made along with its table.</summary>
    public static NameWords NameOf(DomainSpec domain, RelationSpec relation) => Join(Join(Link, domain.Name.Plural), relation.Name.Words);

    /// <summary>The link whose table a migration makes.</summary>
    public static (DomainSpec Owner, LinkSpec Link)? LinkOf(MigrationSpec migration, ProjectSpec spec) => Links(spec)
        .Where(pair => NameOf(pair.Link).Equals(migration.Name))
        .Select(pair => ((DomainSpec, LinkSpec)?)pair)
        .FirstOrDefault();

    /// <summary>The relation whose foreign key a migration adds.</summary>
    public static (DomainSpec Owner, RelationSpec Relation)? KeyOf(MigrationSpec migration, ProjectSpec spec) => spec.Domains
        .SelectMany(domain => domain.Relations.Select(relation => (domain, relation)))
        .Where(pair => NameOf(pair.domain, pair.relation).Equals(migration.Name))
        .Select(pair => ((DomainSpec, RelationSpec)?)pair)
        .FirstOrDefault();

    /// <summary>Whether the table of a relation's domain is made before the target's, so that its foreign key has to wait.</summary>
    public static bool HasToWait(ProjectSpec spec, DomainSpec domain, RelationSpec relation) =>
        NumberOf(spec, domain.Name) is { } own && NumberOf(spec, relation.Target) is { } target && own < target;

    /// <summary>What is missing for the domains whose tables are new.</summary>
    /// <param name="spec">The project with the migrations of all its tables.</param>
    /// <param name="added">The domains whose tables are new.</param>
    public static ImmutableArray<NameWords> Missing(ProjectSpec spec, ImmutableArray<DomainSpec> added) =>
    [
        .. Links(spec).Select(pair => NameOf(pair.Link)).Where(name => spec.Migrations.All(migration => !migration.Name.Equals(name))),
        .. from domain in added
           from relation in domain.Relations
           where HasToWait(spec, domain, relation)
           let name = NameOf(domain, relation)
           where spec.Migrations.All(migration => !migration.Name.Equals(name))
           select name,
    ];

    private static int? NumberOf(ProjectSpec spec, DomainName name)
    {
        var creation = Join(Create, name.Plural);
        return spec.Migrations.FirstOrDefault(migration => migration.Name.Equals(creation))?.Number;
    }

    private static NameWords Join(NameWords first, NameWords rest) => rest.Words.Aggregate(first, (name, word) => name.Append(word));
}
