namespace Gomcp.Tooling;

/// <summary>Something outside the repository that a part of the build or the tests needs.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Purpose">What cannot be done without it.</param>
/// <param name="HowToGet">The command that brings it on this operating system.</param>
/// <param name="Search">Looks for it on this machine.</param>
public sealed record Prerequisite(string Name, string Purpose, string HowToGet, Func<CancellationToken, Task<ToolSearch>> Search)
{
    /// <summary>The reason to print where it is missing: what, why, and how to get it.</summary>
    public string Explain(ToolSearch.Missing missing) => $"{Name}: {missing.Reason}. Needed {Purpose}. Get it with: {HowToGet}";
}
