using Gomcp.Engine.Stacks.Go.Models;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>Makes what the templates of accounts see: one model for each part that the project has.</summary>
internal static class AccountsModelFactory
{
    public static IEnumerable<object> Create(ProjectModel project)
    {
        if (project.HasAccounts)
        {
            yield return new AccountsModel(project.Module, project.HasUserManagement, project.HasRegistration, project.Routed);
        }

        if (project.HasRegistration)
        {
            yield return new RegistrationModel(project.Module);
        }

        if (project.HasUserManagement)
        {
            yield return new UserManagementModel(project.Module);
        }
    }
}
