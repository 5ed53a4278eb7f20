namespace Gomcp.Engine.Applying;

/// <summary>What became of an operation that was interrupted.</summary>
public enum RecoveryResult
{
    /// <summary>There was none.</summary>
    NothingToDo,

    /// <summary>It was carried out to its end.</summary>
    Finished,

    /// <summary>It was taken back: the files are as they were before it.</summary>
    RolledBack,
}
