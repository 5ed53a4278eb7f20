using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes what templates see of a service over repositories.</summary>
internal static class ServiceModelFactory
{
    public static ServiceModel Create(ProjectSpec project, ServiceSpec service)
    {
        var imports = new ImportFinder(project.Module.Value, project.Accounts.Auth, [.. service.Over.Select(name => name.Singular.Flat)]);
        return new ServiceModel(
            Code.Verified(project.Module.Value),
            Code.Verified(service.Name.Singular.Flat),
            GoNames.Unexported(service.Name.Singular),
            MethodModelFactory.Sentence(service.Doc is { } doc ? WordsFactory.InText(doc) : $"is what is done with {string.Join(" and ", service.Over.Select(name => GoNames.InWords(name.Plural).Text))}"),
            [.. service.Over.Select(name => new ServiceRepositoryModel(
                Code.Verified(name.Singular.Flat), GoNames.Unexported(name.Singular), GoNames.Variables(name)))],
            new MethodModelFactory(imports).Methods(service.Methods));
    }
}
