namespace Gomcp.EndToEnd.Scanners;

/// <summary>What sqlmap came to.</summary>
/// <param name="Injectable">It got SQL through.</param>
/// <param name="Output">All that it said.</param>
internal sealed record SqlmapReport(bool Injectable, string Output);
