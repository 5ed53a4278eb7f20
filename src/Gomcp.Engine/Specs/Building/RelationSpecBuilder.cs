using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Documents;
using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs.Building;

/// <summary>
/// Turns the relations of a document into valid ones, by kind; whether their targets exist is seen later, over the whole
/// project.
/// </summary>
internal sealed class RelationSpecBuilder(ProblemList problems)
{
    private readonly NameReader names = new(problems);
    private readonly RelationOptions options = new(problems);

    public ImmutableArray<RelationSpec>.Builder Relations { get; } = ImmutableArray.CreateBuilder<RelationSpec>();

    public ImmutableArray<InverseSpec>.Builder Inverses { get; } = ImmutableArray.CreateBuilder<InverseSpec>();

    public ImmutableArray<LinkSpec>.Builder Links { get; } = ImmutableArray.CreateBuilder<LinkSpec>();

    public void Build(RelationDocument document, string path)
    {
        var name = names.Relation(document.Name, $"{path}.name");
        var target = names.Target(document.Target ?? document.Name, document.Target is null ? $"{path}.name" : $"{path}.target");
        var key = document.ForeignKey is { } column ? names.Field(column, $"{path}.foreign_key")?.Words : null;
        var references = Words(document.References, $"{path}.references");
        var table = Table(document.JoinTable, $"{path}.join_table");
        var display = Words(document.DisplayField, $"{path}.display_field");
        options.Check(document, path);
        var help = names.Help(document.Help, $"{path}.help");
        var was = new IntentReader(problems).Was(document.Was, $"{path}.was");
        if (name is null || target is null || names.Label(document.Label, $"{path}.label", () => name.Words.Sentence) is not { } label)
        {
            return;
        }

        switch (document.Kind)
        {
            case RelationKind.BelongsTo:
                var isShown = document.InList ?? true;
                Relations.Add(new RelationSpec(
                    name, target, key ?? name.Words.Append("id"), references?.Snake == "id" ? null : references, document.Required, document.Unique,
                    document.OnDelete ?? OnDelete.Restrict, document.Preload ?? isShown, display, label, help, isShown)
                {
                    Was = was,
                });
                break;
            case RelationKind.ManyToMany:
                Links.Add(new LinkSpec(
                    name, target, table, document.Required, document.OnDelete ?? OnDelete.Cascade, document.Preload ?? document.InList ?? false,
                    display, label, help, document.InList ?? false));
                break;
            default:
                Inverses.Add(new InverseSpec(
                    name, target, key, document.Kind is RelationKind.HasOne, document.OnDelete, document.Preload ?? false, display, label));
                break;
        }
    }

    private NameWords? Words(string? text, string path) => text is null ? null : names.Column(text, path);

    private NameWords? Table(string? text, string path) => text is null ? null : names.Table(text, path);
}
