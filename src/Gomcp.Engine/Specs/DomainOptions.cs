namespace Gomcp.Engine.Specs;

/// <summary>How a domain behaves and is shown, beyond what its records hold.</summary>
public sealed record DomainOptions
{
    /// <summary>What holds where nothing is said.</summary>
    public static DomainOptions Default { get; } = new();

    /// <summary>Whether a deleted record is only hidden, and can be restored until it is deleted for good.</summary>
    public bool SoftDelete { get; init; }

    /// <summary>Where a person fills in its form.</summary>
    public FormStyle FormStyle { get; init; }

    /// <summary>What its list looks like.</summary>
    public ListLayout Layout { get; init; }
}
