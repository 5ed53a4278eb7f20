namespace Gomcp.Engine.Merging;

/// <summary>How a conflict is to be resolved.</summary>
public abstract record MergeChoice
{
    private MergeChoice()
    {
    }

    /// <summary>The person's text stays.</summary>
    public static MergeChoice KeepMine { get; } = new Mine();

    /// <summary>The generated text replaces it.</summary>
    public static MergeChoice TakeTheirs { get; } = new Theirs();

    /// <summary>The given text replaces both; its line ends become the file's.</summary>
    public static MergeChoice Use(string text) => new Given(text);

    /// <summary>See <see cref="KeepMine"/>.</summary>
    public sealed record Mine : MergeChoice;

    /// <summary>See <see cref="TakeTheirs"/>.</summary>
    public sealed record Theirs : MergeChoice;

    /// <summary>See <see cref="Use"/>.</summary>
    /// <param name="Text">Whole lines; may be empty.</param>
    public sealed record Given(string Text) : MergeChoice;
}
