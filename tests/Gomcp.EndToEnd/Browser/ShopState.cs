using Microsoft.Playwright;

namespace Gomcp.EndToEnd.Browser;

/// <summary>A page of the shop in a state worth looking at.</summary>
/// <param name="Path">Where it is.</param>
internal sealed record ShopState(string Path)
{
    /// <summary>Whether the shop has records.</summary>
    public bool Filled { get; init; } = true;

    /// <summary>What a person does there to reach the state.</summary>
    public Func<IPage, Task> Prepare { get; init; } = _ => Task.CompletedTask;
}
