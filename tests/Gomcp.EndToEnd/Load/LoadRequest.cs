namespace Gomcp.EndToEnd.Load;

/// <summary>A request that is sent again and again.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Path">With a slash in front.</param>
/// <param name="Cookies">Who asks; empty for a visitor.</param>
/// <param name="Encoding">Which encoding of the answer is accepted; empty for none.</param>
/// <param name="Bodies">Forms that take turns; {n} is another number each time.</param>
internal sealed record LoadRequest(string Method, string Path, string Cookies, string Encoding, params IReadOnlyList<string> Bodies);
