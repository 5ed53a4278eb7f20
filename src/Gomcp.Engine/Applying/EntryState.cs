namespace Gomcp.Engine.Applying;

/// <summary>Where a file of an interrupted application stands.</summary>
internal enum EntryState
{
    /// <summary>As before the application.</summary>
    Old,

    /// <summary>As after it.</summary>
    New,

    /// <summary>Gone, though something was there before and shall be there after: nothing is lost by writing it.</summary>
    Missing,

    /// <summary>Something else: a person's bytes, which nobody touches.</summary>
    Foreign,
}
