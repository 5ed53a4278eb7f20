using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>What the templates of user management see.</summary>
/// <param name="Module">The Go module path.</param>
public sealed record UserManagementModel(Code Module);
