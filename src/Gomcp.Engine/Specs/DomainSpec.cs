using System.Collections.Immutable;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs;

/// <summary>One domain: what a record holds, what it refers to and what people call it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">One of them: "Order item".</param>
/// <param name="PluralLabel">Many of them: "Order items".</param>
/// <param name="Fields">Its fields, in order; at least one.</param>
/// <param name="Relations">What it refers to, in order.</param>
/// <param name="Inverses">What refers to it and has a name here, in order.</param>
/// <param name="Links">What it is linked to in both directions, in order.</param>
public sealed record DomainSpec(
    DomainName Name,
    Label Label,
    Label PluralLabel,
    ImmutableArray<FieldSpec> Fields,
    ImmutableArray<RelationSpec> Relations,
    ImmutableArray<InverseSpec> Inverses,
    ImmutableArray<LinkSpec> Links)
{
    /// <summary>Who may use it; null leaves it to the project.</summary>
    public RouteGroup? Group { get; init; }

    /// <summary>How it behaves and is shown.</summary>
    public DomainOptions Options { get; init; } = DomainOptions.Default;

    /// <summary>Methods beside the generated ones, in order.</summary>
    public ImmutableArray<MethodSpec> Methods { get; init; } = [];

    /// <summary>Routes beside the generated ones, in order.</summary>
    public ImmutableArray<EndpointSpec> Endpoints { get; init; } = [];

    /// <summary>What it was called until now, where it is renamed; gomcp.json does not keep it.</summary>
    public DomainName? Was { get; init; }

    /// <summary>Fields and relations that are meant to go; gomcp.json does not keep it.</summary>
    public ImmutableArray<NameWords> Removes { get; init; } = [];

    /// <summary>The same domain where nothing else is said: leaving an option out changes nothing about it, and must not open what was closed.</summary>
    public DomainSpec Over(DomainSpec? before) => this with
    {
        Group = Group ?? before?.Group,
        Options = Options.Over(before?.Options),
        Methods = Beside(before?.Methods ?? [], Methods, one => one.Name, (one, other) => one.Layer == other.Layer && one.Name == other.Name),
        Endpoints = Beside(before?.Endpoints ?? [], Endpoints, one => one.Name, (one, other) => one.Name == other.Name),
    };

    // What is given replaces what has its name; what is not stays, unless it is meant to go.
    private ImmutableArray<T> Beside<T>(ImmutableArray<T> known, ImmutableArray<T> given, Func<T, string> nameOf, Func<T, T, bool> areOne)
        where T : class
    {
        var kept = known.Select(one => given.FirstOrDefault(other => areOne(one, other)) ?? (IsToGo(nameOf(one)) ? null : one)).OfType<T>();
        return [.. kept, .. given.Where(one => !known.Any(other => areOne(one, other)))];
    }

    private bool IsToGo(string name) => Removes.Any(words => words.Equals(NameWords.TryParse(name)));

    /// <summary>The same domain where another one is renamed: what refers to that goes on referring to it.</summary>
    /// <param name="from">The other domain's name until now.</param>
    /// <param name="to">Its new name.</param>
    public DomainSpec Retarget(DomainName from, DomainName to) => from.Equals(to) ? this : this with
    {
        Relations = [.. Relations.Select(relation => relation.Target.Equals(from) ? relation with { Target = to } : relation)],
        Inverses = [.. Inverses.Select(inverse => inverse.Target.Equals(from) ? inverse with { Target = to } : inverse)],
        Links = [.. Links.Select(link => link.Target.Equals(from) ? link with { Target = to } : link)],
    };
}
