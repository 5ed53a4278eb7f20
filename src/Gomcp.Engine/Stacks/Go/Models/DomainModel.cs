using System.Collections.Immutable;
using Gomcp.Engine.Specs;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>What the templates of one domain see.</summary>
/// <param name="Module">The Go module path.</param>
/// <param name="Package">The Go package and folder: <c>orderitem</c>.</param>
/// <param name="Type">The model's type: <c>OrderItem</c>.</param>
/// <param name="Plural">Many of them in Go names: <c>OrderItems</c>.</param>
/// <param name="Name">One of them in Go names that are not exported: <c>orderItem</c>.</param>
/// <param name="Var">A local variable for one of them; differs from the name where that is taken.</param>
/// <param name="VarPlural">A local variable for many of them.</param>
/// <param name="Table">The table: <c>order_items</c>.</param>
/// <param name="Path">Where it is served: <c>/order-items</c>.</param>
/// <param name="One">One of them in comments and error texts: <c>order item</c>.</param>
/// <param name="Many">Many of them in comments and error texts: <c>order items</c>.</param>
/// <param name="AOne">The same with its article: <c>an order item</c>.</param>
/// <param name="Words">What people read.</param>
/// <param name="Icon">Its icon in the navigation, as a Go constant of package ui.</param>
/// <param name="Fields">Its fields, in order.</param>
/// <param name="Relations">What it refers to, in order.</param>
/// <param name="Inverses">What refers to it and has a name here, in order.</param>
/// <param name="Links">What it is linked to freely, in order.</param>
/// <param name="Columns">The columns of its list, in order.</param>
/// <param name="Rules">Constraints that a form may break, in order.</param>
/// <param name="Referrers">References from other domains to this one.</param>
/// <param name="Searched">The columns that a search looks into.</param>
/// <param name="Title">How a record is called.</param>
/// <param name="StatusBadge">The badge beside the title of a record's page, a Go expression; empty for none.</param>
/// <param name="CreatedIndex">The index of the default sort.</param>
/// <param name="Samples">Values for its tests, in the order of fields and relations.</param>
/// <param name="Fixtures">Records that its tests need first, in the order in which they can be made.</param>
/// <param name="Dependent">A record that keeps one of this domain; null where no test can make one.</param>
public sealed record DomainModel(
    Code Module,
    Code Package,
    Code Type,
    Code Plural,
    Code Name,
    Code Var,
    Code VarPlural,
    Code Table,
    Code Path,
    Code One,
    Code Many,
    Code AOne,
    DomainWords Words,
    Code Icon,
    ImmutableArray<FieldModel> Fields,
    ImmutableArray<RelationModel> Relations,
    ImmutableArray<InverseModel> Inverses,
    ImmutableArray<LinkModel> Links,
    ImmutableArray<ColumnModel> Columns,
    ImmutableArray<RuleModel> Rules,
    ImmutableArray<ReferrerModel> Referrers,
    ImmutableArray<Code> Searched,
    TitleModel Title,
    Code StatusBadge,
    Code CreatedIndex,
    ImmutableArray<SampleModel> Samples,
    ImmutableArray<FixtureModel> Fixtures,
    DependentModel? Dependent)
{
    /// <summary>Who may use it.</summary>
    public required GroupModel Group { get; init; }

    /// <summary>Whether the project has accounts, so that groups are enforced.</summary>
    public required bool HasAccounts { get; init; }

    /// <summary>Whether deleted records are only hidden, and can be restored.</summary>
    public bool HidesDeleted { get; init; }

    /// <summary>A record that keeps one of this domain from being deleted for good; null where no test can make one.</summary>
    public DependentModel? LastDependent { get; init; }

    /// <summary>Whether its form opens in a dialog.</summary>
    public bool OpensDialog { get; init; }

    /// <summary>Whether its list shows cards.</summary>
    public bool ShowsCards { get; init; }

    /// <summary>Methods of the repository with a body of their own.</summary>
    public required MethodsModel RepositoryMethods { get; init; }

    /// <summary>Methods of the service with a body of their own.</summary>
    public required MethodsModel ServiceMethods { get; init; }

    /// <summary>Routes with a body of their own.</summary>
    public required MethodsModel Endpoints { get; init; }

    /// <summary>Its highest layer.</summary>
    public DomainLayer Layer { get; init; } = DomainLayer.Views;

    /// <summary>Whether it has a repository, and so a package of its own.</summary>
    public bool HasRepository => Layer >= DomainLayer.Repository;

    /// <summary>Whether it has a service.</summary>
    public bool HasService => Layer >= DomainLayer.Service;

    /// <summary>Whether it has routes.</summary>
    public bool HasHandler => Layer >= DomainLayer.Handler;

    /// <summary>Whether it has pages; routes without them speak JSON only.</summary>
    public bool HasViews => Layer >= DomainLayer.Views;

    /// <summary>What its package is about, for the package's comment.</summary>
    public Code Parts => HasViews ? Code.Literal("the table, the rules, the pages") : HasHandler ? Code.Literal("the table, the rules, the routes") : HasService ? Code.Literal("the table and the rules") : Code.Literal("the table");

    /// <summary>What tests change a record with.</summary>
    public Code TestUpdate => HasService ? Code.Literal("f.service.Update") : Code.Literal("f.update");

    /// <summary>Fields that some layer asks about: the others are only stored.</summary>
    public ImmutableArray<FieldModel> FormFields => HasHandler ? Fields : [.. Fields.Where(candidate => candidate.IsFilterable || IsAsked(candidate))];

    /// <summary>Whether there is anything about its form to write down.</summary>
    public bool HasForm => HasService || FormFields.Length > 0 || HasChoices;

    /// <summary>Whether its tests send entries of a form.</summary>
    public bool TestsEntries => HasViews || (HasHandler && HasRefusalFromPrograms);

    /// <summary>Whether its tests change entries of a form.</summary>
    public bool TestsChanges => TestsEntries || (HasHandler && HasFoundByTitle);

    /// <summary>Whether deleting a record asks those that refer to it.</summary>
    public bool AsksReferrers => HasReferrers && !HidesDeleted;

    /// <summary>Whether a test can provoke a message beside a field.</summary>
    public bool HasProblems => Relations.Length > 0 || Links.Length > 0 || UniqueSamples.Length > 0;

    /// <summary>Whether its form chooses records of other domains.</summary>
    public bool HasChoices => Relations.Length > 0 || Links.Length > 0;

    /// <summary>How its form finds what can be chosen.</summary>
    public ImmutableArray<ChoiceModel> Choices => [.. Relations.Select(relation => relation.Choice), .. Links.Select(link => link.Choice)];

    /// <summary>Whether a test can narrow its list by what other records are called.</summary>
    public bool HasFoundByTitle => Relations.Any(relation => relation.IsFoundByTitle) || Links.Any(link => link.IsFoundByTitle);

    /// <summary>What the page of a record lists beside its own facts.</summary>
    public ImmutableArray<InverseModel> Collections => [.. Inverses.Where(inverse => !inverse.IsOne)];

    /// <summary>Records that belong to one, at most one each.</summary>
    public ImmutableArray<InverseModel> Singles => [.. Inverses.Where(inverse => inverse.IsOne)];

    /// <summary>Whether the page of a record lists others.</summary>
    public bool HasCollections => Collections.Length > 0;

    /// <summary>Whether anything relates it to other records.</summary>
    public bool HasRelated => HasChoices || Inverses.Length > 0;

    /// <summary>Whether records that its tests need first depend on <c>n</c>.</summary>
    public bool HasNumberedFixtures => Fixtures.Any(fixture => !fixture.IsMany && fixture.Values.Any(value => value.IsNumbered));

    /// <summary>Whether tests can show what relates it to other records.</summary>
    public bool HasRelatedTests => HasViews ? HasChoices || Inverses.Any(inverse => inverse.Sample is not null) : HasHandler && HasFoundByTitle;

    /// <summary>How many statements a list takes, however long it is, once every link leads somewhere.</summary>
    public int ListQueries => 2 + Links.Where(link => link.IsPreloaded).Sum(link => link.Queries) + LoadedCollections.Length;

    /// <summary>How many statements a file of everything takes.</summary>
    public int FileQueries => 1 + GetQueries;

    /// <summary>How many statements the page of a record takes for the record alone.</summary>
    public int GetQueries => 1 + Links.Sum(link => link.Queries) + LoadedCollections.Length;

    /// <summary>Whether there is an entry that the form refuses.</summary>
    public bool HasRefusal => Refusal is not null;

    /// <summary>Whether there is a value that a program is refused.</summary>
    public bool HasRefusalFromPrograms => Samples.Any(sample => sample.RefusedFromPrograms.Length > 0);

    /// <summary>One entry that the form refuses; null where it accepts all.</summary>
    public RefusalModel? Refusal => Samples
        .SelectMany(sample => sample.Refused.Select(entry => new RefusalModel(sample.Column, entry)))
        .FirstOrDefault();

    /// <summary>The receiver of the model's methods: <c>o</c>.</summary>
    public Code Receiver => Code.Verified(Name.Text[..1]);

    /// <summary>Whether the database knows rules that only it can check.</summary>
    public bool HasRules => Rules.Length > 0;

    /// <summary>Whether a relation of another domain keeps records from being deleted, loses or goes with them.</summary>
    public bool HasReferrers => Referrers.Length > 0;

    /// <summary>Whether any of them keeps a record from being deleted.</summary>
    public bool HasRestrictingReferrers => Referrers.Any(referrer => referrer.Restricts);

    /// <summary>Whether a search is offered.</summary>
    public bool IsSearchable => Searched.Length > 0;

    /// <summary>What the list can be narrowed by, in the order of the form.</summary>
    public ImmutableArray<FilterModel> Filters =>
    [
        .. Fields.Where(candidate => candidate.IsFilterable).Select(candidate => new FilterModel(candidate.Var, candidate.IsNullable && candidate.Kind.Text is "Bool" or "Enum" or "UUID", Code.Literal(""), IsClosed: false, Choice: null, Link: null)),
        .. Relations.Select(relation => new FilterModel(relation.Var, !relation.IsRequired, relation.Target.Table, relation.Target.Access.Text.Length > 0, relation.Choice, Link: null)),
        .. Links.Select(link => new FilterModel(link.Var, !link.IsRequired, link.Target.Table, link.Target.Access.Text.Length > 0, link.Choice, link)),
    ];

    /// <summary>Whether a list leaves out something that a program is told of each record.</summary>
    public bool HasUnloaded => Relations.Any(relation => !relation.IsPreloaded) || Links.Any(link => !link.IsPreloaded) || Singles.Any(inverse => !inverse.IsPreloaded);

    /// <summary>Records that belong to one and are loaded along, all of them.</summary>
    public ImmutableArray<InverseModel> LoadedCollections => [.. Collections.Where(inverse => inverse.IsPreloaded)];

    /// <summary>The name of an exported file, without its ending.</summary>
    public Code FileName => Code.Verified(Path.Text[1..]);

    /// <summary>What the page of a record shows side by side; what its head shows already is left out.</summary>
    public ImmutableArray<FieldModel> Facts => [.. Fields.Where(candidate => !candidate.Fact.IsWide && candidate.Name != Title.Field && candidate.Fact.Badge != StatusBadge)];

    /// <summary>What takes a whole row of that page, after the others so that none is left standing alone.</summary>
    public ImmutableArray<FieldModel> WideFacts => [.. Fields.Where(candidate => candidate.Fact.IsWide)];

    /// <summary>Fields that a new form fills in.</summary>
    public ImmutableArray<FieldModel> Defaults => [.. Fields.Where(candidate => candidate.HasDefault)];

    /// <summary>Enums, whose values become constants.</summary>
    public ImmutableArray<FieldModel> Enums => [.. Fields.Where(candidate => candidate.Options.Length > 0)];

    // A sort or a message of the database is about it.
    private bool IsAsked(FieldModel field) =>
        Columns.Any(column => column.IsSortable && column.SortBy.Text.Contains($"{field.Var.Text}.", StringComparison.Ordinal))
        || (HasService && Rules.Any(rule => rule.Var == field.Var));

    /// <summary>Samples that no two records may share.</summary>
    public ImmutableArray<SampleModel> UniqueSamples => [.. Samples.Where(sample => sample.IsUnique)];
}
