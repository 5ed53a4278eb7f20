using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Building.Code;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Reads services over repositories; whether their domains exist is seen over the whole project.</summary>
internal static class ServiceSpecBuilder
{
    public static ImmutableArray<ServiceSpec> Build(IReadOnlyList<ServiceDocument>? documents, string path, ProblemList problems) =>
        [.. (documents ?? []).Select((document, i) => Build(document, $"{path}[{i}]", problems)).OfType<ServiceSpec>()];

    private static ServiceSpec? Build(ServiceDocument document, string path, ProblemList problems)
    {
        var names = new NameReader(problems);
        var name = names.Domain(document.Name, $"{path}.name");
        var over = document.Over.Select((domain, i) => names.Domain(domain, $"{path}.over[{i}]")).OfType<DomainName>().Distinct().ToImmutableArray();
        var methods = new CodeReader(problems).Methods(document.Methods, $"{path}.methods");
        for (var i = 0; i < document.Methods.Count; i++)
        {
            if (document.Methods[i].Layer is MethodLayer.Repository)
            {
                problems.Add(ProblemCodes.LayerUnfit, $"{path}.methods[{i}].layer", "A service has no repository of its own.", "Leave layer out, or give the method to a domain.");
            }
        }

        if (document.Doc is { } doc && !Label.IsOneLine(doc.Trim()))
        {
            problems.Add(ProblemCodes.ValueInvalid, $"{path}.doc", "This cannot stand in a comment.", "Use one line of text.");
        }

        return name is null ? null : new ServiceSpec(name, over, string.IsNullOrWhiteSpace(document.Doc) ? null : document.Doc.Trim(), methods);
    }
}
