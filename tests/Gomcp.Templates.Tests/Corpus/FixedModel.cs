namespace Gomcp.Templates.Tests.Corpus;

/// <summary>One model for the golden texts.</summary>
internal static class FixedModel
{
    public static ShopModel Shop { get; } = new(
        new Identifier("shop"),
        "Müller's \"best\" <b> & {x}",
        Code.Literal("plain comment"),
        "raw `text` $HOME \\ *bold*",
        HasAuth: true,
        Port: 2,
        Total: 5_000_000_000,
        [
            new FieldModel(new Identifier("ID"), Code.Literal("int64"), "Id", IsRequired: true, Max: null, []),
            new FieldModel(new Identifier("Name"), Code.Literal("string"), "Full \"name\"", IsRequired: false, Max: 80, ["one", "two"]),
        ],
        ["red", "a|b"],
        new OwnerModel(new Identifier("bob"), "bob@example.com", "", new OwnerModel(new Identifier("cy"), "c@example.com", "", null)),
        new OwnerModel(new Identifier("ann"), "ann@example.com", "note", null),
        new FormPageModel(new Identifier("items"), 2));
}
