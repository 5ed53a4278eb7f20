using System.Collections.Immutable;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Specs.Documents;

namespace Gomcp.Engine.Specs.Building;

/// <summary>What a project says about accounts, and the rules that hang on it.</summary>
internal static class AccountsSpecBuilder
{
    /// <summary>How a project gets accounts.</summary>
    public const string TurnOn = "Set auth to true: scaffold_project with auth for the same folder, or auth in gomcp.json.";

    /// <summary>Reads the options; those that need accounts are refused without them.</summary>
    public static AccountsSpec Build(ProjectDocument document, ProblemList problems)
    {
        NeedsAuth(document, document.UserManagement, "user_management", problems);
        NeedsAuth(document, document.Registration, "registration", problems);
        return new AccountsSpec(document.Auth, document.UserManagement, document.Registration);
    }

    /// <summary>Refuses groups of domains that nothing could enforce.</summary>
    public static void CheckGroups(AccountsSpec accounts, ImmutableArray<DomainSpec> domains, IReadOnlyList<DomainPlace> places, ProblemList problems)
    {
        for (var i = 0; i < domains.Length && !accounts.Auth; i++)
        {
            if (domains[i].Group is not (null or RouteGroup.Open))
            {
                problems.Add(
                    ProblemCodes.GroupUnenforceable,
                    $"{places[i].Path}.group",
                    $"The project has no accounts, so nothing could keep anybody from \"{domains[i].Name}\".",
                    $"{TurnOn} Or leave group out.");
            }
        }
    }

    private static void NeedsAuth(ProjectDocument document, bool option, string name, ProblemList problems)
    {
        if (option && !document.Auth)
        {
            problems.Add(ProblemCodes.AccountsMissing, $"$.{name}", $"There is no {name} without accounts.", TurnOn);
        }
    }
}
