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

    /// <summary>Its highest layer; else all of them.</summary>
    public DomainLayer? Layer { get; init; }

    /// <summary>Whether deleted records are only hidden.</summary>
    public bool HidesDeleted => SoftDelete == true;

    /// <summary>Whether it has a layer.</summary>
    public bool Has(DomainLayer layer) => layer <= (Layer ?? DomainLayer.Views);

    /// <summary>The same options where nothing else is said: leaving one out does not change what was chosen before.</summary>
    public DomainOptions Over(DomainOptions? before)
    {
        var layer = Layer ?? before?.Layer;
        var shown = layer is null or DomainLayer.Views ? before : null; // how pages look goes with them
        return new()
        {
            SoftDelete = SoftDelete ?? before?.SoftDelete,
            FormStyle = FormStyle ?? shown?.FormStyle,
            Layout = Layout ?? shown?.Layout,
            Layer = layer,
        };
    }
}
