using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools;

/// <summary>What every result has.</summary>
public interface IToolResult
{
    /// <summary>How the call ended.</summary>
    ResultStatus Status { get; }

    /// <summary>What happened, in one sentence.</summary>
    string Message { get; }
}
