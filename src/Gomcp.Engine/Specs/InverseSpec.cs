using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs;

/// <summary>The other side of a reference: has_one and has_many. The key lies with the target.</summary>
/// <param name="Name">What this side calls it: <c>products</c>.</param>
/// <param name="Target">The domain whose records refer to this one.</param>
/// <param name="Key">The target's key; null until it is found among the target's relations.</param>
/// <param name="IsOne">Whether at most one record refers to each.</param>
/// <param name="OnDelete">What a key that is made for it does; null for the default.</param>
/// <param name="Preload">Whether lists and pages load the records, all of them.</param>
/// <param name="Display">The field of the target that stands for it; null for what the target is called everywhere.</param>
/// <param name="Label">What people read.</param>
public sealed record InverseSpec(
    FieldName Name,
    DomainName Target,
    NameWords? Key,
    bool IsOne,
    OnDelete? OnDelete,
    bool Preload,
    NameWords? Display,
    Label Label);
