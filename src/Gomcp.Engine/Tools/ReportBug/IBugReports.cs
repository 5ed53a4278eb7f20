using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tools.ReportBug;

/// <summary>Takes reports about gomcp itself. The engine speaks to no network: whoever hosts it brings this.</summary>
public interface IBugReports
{
    /// <summary>Where reports go; null while no address is configured.</summary>
    string? Address { get; }

    /// <summary>Scrubs a report and keeps it until it is sent. It does not leave this machine.</summary>
    /// <param name="title">One line that names the defect.</param>
    /// <param name="description">What happened.</param>
    /// <param name="tool">The tool that misbehaved, if one did.</param>
    Outcome<ReportDraft> Draft(string title, string description, string? tool);

    /// <summary>Sends a report that was drafted, and whatever waits before it.</summary>
    /// <param name="reportId">Of the draft.</param>
    /// <param name="cancellationToken">Gives up; the report then goes out with a later call.</param>
    Task<Outcome<ReportDelivery>> SendAsync(string reportId, CancellationToken cancellationToken);
}
