namespace Gomcp.Engine.Specs;

/// <summary>How a domain behaves and is shown, beyond what its records hold. What nobody has said is null, and has a default.</summary>
public sealed record DomainOptions
{
    /// <summary>Nothing is said.</summary>
    public static DomainOptions Default { get; } = new();

    /// <summary>Whether a deleted record is only hidden, and can be restored until it is deleted for good; else it goes at once.</summary>
    public bool? SoftDelete { get; init; }

    /// <summary>Where a person fills in its form; else on a page.</summary>
    public FormStyle? FormStyle { get; init; }

    /// <summary>What its list looks like; else a table.</summary>
    public ListLayout? Layout { get; init; }

    /// <summary>Whether deleted records are only hidden.</summary>
    public bool HidesDeleted => SoftDelete == true;

    /// <summary>The same options where nothing else is said: leaving one out does not change what was chosen before.</summary>
    public DomainOptions Over(DomainOptions? before) => new()
    {
        SoftDelete = SoftDelete ?? before?.SoftDelete,
        FormStyle = FormStyle ?? before?.FormStyle,
        Layout = Layout ?? before?.Layout,
    };
}
