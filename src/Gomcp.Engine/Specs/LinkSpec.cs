using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs;

/// <summary>Free links between records of two domains, in a table of their own: many_to_many.</summary>
/// <param name="Name">What this side calls them: <c>tags</c>; the input is <c>tag_ids</c>.</param>
/// <param name="Target">The domain linked to.</param>
/// <param name="JoinTable">The table of the links; null until it is decided whether the target has it already.</param>
/// <param name="Required">Whether a record must have one at least.</param>
/// <param name="OnDelete">Whether a target that is linked to can be deleted: cascade drops the links, restrict refuses.</param>
/// <param name="Preload">Whether lists load the targets along with each record.</param>
/// <param name="Display">The field of the target that stands for it; null for what the target is called everywhere.</param>
/// <param name="Label">What people read.</param>
/// <param name="Help">A sentence under the input; null for none.</param>
/// <param name="InList">Whether the list has a column for it.</param>
public sealed record LinkSpec(
    FieldName Name,
    DomainName Target,
    NameWords? JoinTable,
    bool Required,
    OnDelete OnDelete,
    bool Preload,
    NameWords? Display,
    Label Label,
    Label? Help,
    bool InList)
{
    /// <summary>The input, and what a request calls the targets: <c>tag_ids</c>.</summary>
    public NameWords Input => Name.Words.WithLast(Inflector.Singularize(Name.Words.Words[^1])).Append("ids");

    /// <summary>The table of the links when nobody names one: <c>product_tags</c>.</summary>
    public NameWords DefaultTable(DomainName owner) => Name.Words.Words.Aggregate(owner.Singular, (name, word) => name.Append(word));

    /// <summary>The column of this side's records: <c>product_id</c>.</summary>
    public static NameWords OwnerKey(DomainName owner) => owner.Singular.Append("id");

    /// <summary>The column of the targets: <c>tag_id</c>; by the relation's name where a domain is linked to itself.</summary>
    public NameWords TargetKey(DomainName owner)
    {
        var itself = Name.Words.WithLast(Inflector.Singularize(Name.Words.Words[^1]));
        return !Target.Equals(owner) ? Target.Singular.Append("id")
            : itself.Equals(owner.Singular) ? itself.Append("target").Append("id")
            : itself.Append("id");
    }
}
