using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Building.Code;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Turns a domain of a document into a valid one, or reports everything that is wrong with it.</summary>
internal sealed class DomainSpecBuilder(ProblemList problems)
{
    private readonly NameReader names = new(problems);

    public DomainSpec? Build(DomainDocument document, string path)
    {
        var name = names.Domain(document.Name, $"{path}.name");
        var fields = BuildFields(document, path);
        var relations = BuildRelations(document, path);
        new MemberNames(problems, path).Check(fields, relations.Relations, relations.Inverses, relations.Links);
        if (document.Fields.Count == 0)
        {
            problems.Add(ProblemCodes.PropertyMissing, $"{path}.fields", "A domain needs at least one field.", "Such as {\"name\": \"name\", \"type\": \"string\", \"required\": true}.");
        }

        var intents = new IntentReader(problems);
        var was = intents.DomainWas(document.Was, $"{path}.was");
        var removes = intents.Removes(document.Remove, $"{path}.remove");
        var options = new DomainOptionsReader(problems).Read(document, path);
        var code = new CodeReader(problems);
        var methods = code.Methods(document.Methods, $"{path}.methods");
        var endpoints = code.Endpoints(document.Endpoints, $"{path}.endpoints");
        if (name is null)
        {
            return null;
        }

        var label = names.Label(document.Label, $"{path}.label", () => name.Singular.Sentence);
        var plural = names.Label(document.PluralLabel, $"{path}.plural_label", () => name.Plural.Sentence);
        return label is null || plural is null || problems.Any ? null : new DomainSpec(
            name, label, plural, fields, relations.Relations.ToImmutable(), relations.Inverses.ToImmutable(), relations.Links.ToImmutable())
        {
            Group = document.Group,
            Options = options,
            Methods = methods,
            Endpoints = endpoints,
            Was = was,
            Removes = removes,
        };
    }

    private ImmutableArray<FieldSpec> BuildFields(DomainDocument document, string path)
    {
        var builder = new FieldSpecBuilder(problems);
        var fields = document.Fields
            .Select((candidate, i) => (Document: candidate, Spec: builder.Build(candidate, $"{path}.fields[{i}]")))
            .Where(pair => pair.Spec is not null)
            .ToImmutableArray();
        var columns = DefaultColumns.Of(fields.Select(pair => pair.Spec!.Type));
        return [.. fields.Select((pair, i) => pair.Spec! with { InList = pair.Document.InList ?? columns[i] })];
    }

    private RelationSpecBuilder BuildRelations(DomainDocument document, string path)
    {
        var builder = new RelationSpecBuilder(problems);
        foreach (var (relation, i) in (document.Relations ?? []).Select((relation, i) => (relation, i)))
        {
            builder.Build(relation, $"{path}.relations[{i}]");
        }

        return builder;
    }
}
