namespace Gomcp.Engine.Tests.Applying;

/// <summary>What happens at the chosen change.</summary>
internal enum Fault
{
    Kill,
    FailOnce,
    FailFromThereOn,
}
