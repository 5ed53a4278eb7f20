using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>A repository that a service has.</summary>
/// <param name="Package">The domain's package.</param>
/// <param name="Name">The domain's name in the wiring.</param>
/// <param name="Field">What the service calls it.</param>
public sealed record ServiceRepositoryModel(Code Package, Code Name, Code Field);
