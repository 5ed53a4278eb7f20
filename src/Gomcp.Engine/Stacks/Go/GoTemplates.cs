using System.Collections.Frozen;
using System.Collections.Immutable;
using Gomcp.Engine.Files;
using Gomcp.Engine.Problems;
using Gomcp.Templates;
using Gomcp.Templates.Syntax;

namespace Gomcp.Engine.Stacks.Go;

/// <summary>The templates of this stack by what they render. A part's folder comes first in a name and is no part of the output path.</summary>
internal static class GoTemplates
{
    private static readonly FrozenDictionary<Type, ImmutableArray<GoTemplate>> ByModel = GeneratedTemplates.All
        .GroupBy(template => template.ModelType)
        .ToFrozenDictionary(group => group.Key, group => group.Select(template => Of(template.Name, template)).ToImmutableArray());

    private static readonly TemplateSet Compiled = TemplateSet.Compiled(GeneratedTemplates.Catalog);

    /// <summary>All templates, some of them replaced, or what is wrong with those that replace them.</summary>
    public static Outcome<TemplateSet> With(ImmutableArray<TemplateSource> overrides)
    {
        if (overrides.IsEmpty)
        {
            return Compiled;
        }

        var made = TemplateSet.WithOverrides(GeneratedTemplates.Catalog, overrides);
        return made.Set is { } set ? set : made.Errors.Select(ProblemOf).ToImmutableArray();
    }

    /// <summary>An error in an overriding template, told as a problem of the project.</summary>
    public static Problem ProblemOf(TemplateError error) => new(
        ProblemCodes.TemplateInvalid,
        $"{ReservedPaths.Templates}/{error.File}.tmpl",
        $"Line {error.Line}, column {error.Column}: {error.Message} ({error.Code})",
        error.Hint);

    public static ImmutableArray<GoTemplate> Of(Type model) => ByModel.GetValueOrDefault(model, []);

    private static GoTemplate Of(string name, CompiledTemplate template)
    {
        var end = name.IndexOf('/', StringComparison.Ordinal);
        return new GoTemplate(name[..end], name[(end + 1)..], template);
    }
}
