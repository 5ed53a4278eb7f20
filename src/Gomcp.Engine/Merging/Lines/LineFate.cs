namespace Gomcp.Engine.Merging.Lines;

/// <summary>What one side did to one line of the base.</summary>
internal enum LineFate
{
    /// <summary>Nothing, but for blanks perhaps.</summary>
    Kept,

    /// <summary>Changed it into one line that is recognisably its successor.</summary>
    Changed,

    /// <summary>Removed it.</summary>
    Deleted,

    /// <summary>Replaced it together with its neighbours by something else.</summary>
    Replaced,
}
