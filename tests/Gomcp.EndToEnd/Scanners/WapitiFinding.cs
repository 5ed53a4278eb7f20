namespace Gomcp.EndToEnd.Scanners;

/// <summary>Something that wapiti holds against a site.</summary>
/// <param name="Kind">Such as "SQL Injection".</param>
/// <param name="Request">Method and path.</param>
/// <param name="Parameter">The parameter that was attacked; empty where the page itself is meant.</param>
/// <param name="Info">What it says about it.</param>
internal sealed record WapitiFinding(string Kind, string Request, string Parameter, string Info);
