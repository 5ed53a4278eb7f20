using CsCheck;
using Gomcp.Templates.Filters;
using Gomcp.Templates.Tests.Filters;

namespace Gomcp.Templates.Tests.Corpus;

/// <summary>Makes models of any content, hostile text included.</summary>
internal static class CorpusModels
{
    private static readonly Gen<Identifier> Name = Gen.Char.AlphaNumeric.Array[1, 8].Select(c => new Identifier(new string(c)));

    private static readonly Gen<UserText> Text = HostileText.Any.Select(t => new UserText(t));

    private static readonly Gen<FieldModel> Field = Gen.Select(Name, Text, Gen.Bool, Gen.Int.Nullable(), Text.Array[0, 3])
        .Select((name, label, isRequired, max, options) => new FieldModel(name, Code.Literal("string"), label, isRequired, max, options));

    private static readonly Gen<OwnerModel> LonelyOwner = Gen.Select(Name, Text, Gen.String).Select((name, email, note) => new OwnerModel(name, email, note, null));

    private static readonly Gen<OwnerModel> Owner = Gen.Select(LonelyOwner, LonelyOwner.Null()).Select((owner, parent) => owner with { Parent = parent });

    public static Gen<ShopModel> Shop { get; } = Gen.Select(
        Gen.Select(Name, Text, HostileText.Any),
        Gen.Select(Gen.Bool, Gen.Int[-3, 5], Gen.Long),
        Gen.Select(Field.Array[0, 4], Text.Array[0, 3]),
        Gen.Select(Owner.Null(), Owner, Name))
        .Select((names, values, lists, people) => new ShopModel(
            names.Item1,
            names.Item2,
            GoCommentFilter.Apply(names.Item3),
            names.Item3,
            values.Item1,
            values.Item2,
            values.Item3,
            [.. lists.Item1],
            lists.Item2,
            people.Item1,
            people.Item2,
            new FormPageModel(people.Item3, values.Item2)));
}
