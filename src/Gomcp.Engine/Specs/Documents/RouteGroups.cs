namespace Gomcp.Engine.Specs.Documents;

/// <summary>Words about the group of a domain that more than one schema has.</summary>
internal static class RouteGroups
{
    /// <summary>What the groups are.</summary>
    public const string Help = "Who may use it: public reads and needs an account to change, open lets everybody change; default authenticated with auth, else open.";
}
