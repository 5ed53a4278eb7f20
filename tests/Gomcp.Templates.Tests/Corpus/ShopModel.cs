using System.Collections.Immutable;

namespace Gomcp.Templates.Tests.Corpus;

public sealed record ShopModel(
    Identifier Package,
    UserText Label,
    bool HasAuth,
    int Port,
    ImmutableArray<FieldModel> Fields,
    IReadOnlyList<UserText> Tags,
    OwnerModel? Owner);
