using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>The templates of this stack by what they render. A part's folder comes first in a name and is no part of the output path.</summary>
internal static class GoTemplates
{
    private static readonly FrozenDictionary<Type, ImmutableArray<GoTemplate>> ByModel = GeneratedTemplates.All
        .GroupBy(template => template.ModelType)
        .ToFrozenDictionary(group => group.Key, group => group.Select(template => new GoTemplate(PathOf(template.Name), template)).ToImmutableArray());

    public static ImmutableArray<GoTemplate> Of(Type model) => ByModel.GetValueOrDefault(model, []);

    private static string PathOf(string name) => name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
