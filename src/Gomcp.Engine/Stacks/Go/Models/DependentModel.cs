using System.Collections.Immutable;
using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>A record of another domain that keeps one of this domain from being deleted, for a test.</summary>
/// <param name="Type">Its model.</param>
/// <param name="Values">What else it must have.</param>
/// <param name="Key">The Go name of the key that refers to this domain.</param>
/// <param name="KeyIsRequired">Whether that key is never absent.</param>
/// <param name="Referred">The Go name of what the key holds: <c>ID</c>.</param>
/// <param name="Number">Which record it is: another than those that the fixture makes of its domain.</param>
public sealed record DependentModel(Code Type, ImmutableArray<SampleModel> Values, Code Key, bool KeyIsRequired, Code Referred, Code Number)
{
    /// <summary>Whether its values depend on <c>n</c>.</summary>
    public bool IsNumbered => Values.Any(value => value.IsNumbered);
}
