namespace Gomcp.Engine.Tests.Applying;

/// <summary>Stands for SIGKILL: nothing in the product may catch it.</summary>
internal sealed class ProcessKilledException : Exception
{
    public ProcessKilledException()
    {
    }

    public ProcessKilledException(string message)
        : base(message)
    {
    }

    public ProcessKilledException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
