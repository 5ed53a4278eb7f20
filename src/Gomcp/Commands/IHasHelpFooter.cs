namespace Gomcp.Commands;

/// <summary>A command that has more to explain than its arguments.</summary>
internal interface IHasHelpFooter
{
    /// <summary>What comes last in its help.</summary>
    string Footer { get; }
}
