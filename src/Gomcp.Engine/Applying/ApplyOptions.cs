namespace Gomcp.Engine.Applying;

/// <summary>How an operation is applied.</summary>
/// <param name="LockWait">How long to wait for another process that is writing the project.</param>
/// <param name="HistoryLimit">How many operations can be taken back; older ones are forgotten, a tenth of the limit at a time.</param>
/// <param name="Clock">Gives the operation its time.</param>
public sealed record ApplyOptions(TimeSpan LockWait, int HistoryLimit, TimeProvider Clock)
{
    /// <summary>Waits 30 seconds and keeps 100 operations.</summary>
    public static ApplyOptions Default { get; } = new(TimeSpan.FromSeconds(30), 100, TimeProvider.System);
}
