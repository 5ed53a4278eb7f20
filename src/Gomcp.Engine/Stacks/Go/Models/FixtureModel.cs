using System.Collections.Immutable;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>A record that a domain's tests need before they can make one of their own.</summary>
/// <param name="Field">Where the fixture keeps it: <c>category</c>.</param>
/// <param name="Type">Its model.</param>
/// <param name="Values">What it must have.</param>
/// <param name="IsMany">Whether every record needs one of its own, so that there are several.</param>
public sealed record FixtureModel(Code Field, Code Type, ImmutableArray<SampleModel> Values, bool IsMany);
