using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>What the templates see that are there only where strangers can make an account.</summary>
/// <param name="Module">The Go module path.</param>
public sealed record RegistrationModel(Code Module);
