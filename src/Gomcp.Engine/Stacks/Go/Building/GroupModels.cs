using Gomcp.Engine.Specs;
using Gomcp.Engine.Stacks.Go.Models;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>How the generated application speaks of each group.</summary>
internal static class GroupModels
{
    public static GroupModel Of(RouteGroup group) => group switch
    {
        RouteGroup.Open => Make("pages", "", "ForEveryone", "everybody"),
        RouteGroup.Public => Make("readers", "Reading", "ForEveryone", "readers") with { Change = Code.Literal("ForUsers"), IsPublic = true },
        RouteGroup.Admin => Make("admins", "RequireAdmin", "ForAdmins", "admins"),
        _ => Make("users", "RequireUser", "ForUsers", "users"),
    };

    private static GroupModel Make(string router, string guard, string access, string test) =>
        new(Code.Verified(router), Code.Verified(guard), Code.Verified(access), Code.Verified(access), Code.Verified(test), IsPublic: false);
}
