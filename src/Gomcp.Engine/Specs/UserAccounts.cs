using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs;

/// <summary>
/// The accounts of a project as relations see them: a domain that nobody scaffolds, with what its records are told apart
/// by. It has no pages of its own that a link could lead to.
/// </summary>
public static class UserAccounts
{
    /// <summary>Its name: <c>user</c>.</summary>
    public static DomainName Name { get; } = DomainName.Of(NameWords.TryParse("user")!);

    /// <summary>Name and address; the name stands for a user.</summary>
    public static DomainSpec Domain { get; } = new(
        Name,
        Label.Of("User"),
        Label.Of("Users"),
        [Text("name", FieldType.String, isUnique: false, longest: 100), Text("email", FieldType.Email, isUnique: true, longest: 254)],
        Relations: [],
        Inverses: [],
        Links: [])
    {
        Group = RouteGroup.Authenticated,
    };

    private static FieldSpec Text(string name, FieldType type, bool isUnique, int longest)
    {
        var words = NameWords.TryParse(name)!;
        return new FieldSpec(
            FieldName.Of(words), type, Required: true, isUnique, Index: false, Default: null, default(NumberRange), new LengthRange(1, longest), Pattern: null,
            Options: [], FormType.Input, Label.Of(words.Sentence), Help: null, Searchable: true, Sortable: true, Filterable: true, InList: true);
    }
}
