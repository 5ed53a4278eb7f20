namespace Gomcp.EndToEnd.Browser;

/// <summary>How a person looks at a page.</summary>
/// <param name="Width">The window's width in CSS pixels.</param>
/// <param name="Dark">Whether the system asks for dark colours.</param>
public sealed record Look(int Width, bool Dark)
{
    /// <summary>A desk in daylight.</summary>
    public static Look Desk { get; } = new(1280, Dark: false);

    /// <summary>The looks under which every page is checked.</summary>
    public static IReadOnlyList<Look> All { get; } = [Desk, new(1280, Dark: true), new(360, Dark: false), new(360, Dark: true)];

    /// <summary>The window's height in CSS pixels.</summary>
    public int Height => Width < 600 ? 740 : 800;

    public override string ToString() => $"{Width}-{(Dark ? "dark" : "light")}";
}
