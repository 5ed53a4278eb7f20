using System.Collections.Immutable;

namespace Gomcp.Templates.Tests.Corpus;

public sealed record ShopModel(
    Identifier Package,
    UserText Label,
    Code Comment,
    string Raw,
    bool HasAuth,
    int Port,
    long Total,
    ImmutableArray<FieldModel> Fields,
    IReadOnlyList<UserText> Tags,
    OwnerModel? Owner,
    OwnerModel Author,
    PageModel Page);
