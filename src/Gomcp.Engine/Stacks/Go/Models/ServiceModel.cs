using System.Collections.Immutable;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>What templates see of a service over repositories.</summary>
/// <param name="Module">The Go module path.</param>
/// <param name="Package">Its package.</param>
/// <param name="Name">Its name in the wiring.</param>
/// <param name="Doc">What it is for, after its name.</param>
/// <param name="Repositories">What it has.</param>
/// <param name="Methods">What it does.</param>
public sealed record ServiceModel(
    Code Module,
    Code Package,
    Code Name,
    UserText Doc,
    ImmutableArray<ServiceRepositoryModel> Repositories,
    MethodsModel Methods);
