using Gomcp.Engine.Specs.Naming;

namespace Gomcp.Engine.Specs.Building;

/// <summary>Something with a name that is wanted.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Was">Its name until now; null where it is not renamed.</param>
/// <param name="Path">Where it was written.</param>
internal sealed record NamedIntent(NameWords Name, NameWords? Was, string Path);
