using BugTracker.Contracts;

namespace BugTracker.Api;

/// <summary>Reads the body of <c>POST /bugs</c>.</summary>
internal static class ReportReader
{
    public static Validated<BugReport> Read(ReadOnlyMemory<byte> utf8)
    {
        var body = new JsonBody(utf8);
        if (!body.IsObject)
        {
            return body.Errors;
        }

        var report = new BugReport(
            body.Required("title", BugLimits.Title),
            body.Required("description", BugLimits.DescriptionBytes, inBytes: true),
            body.Optional("tool", BugLimits.Name),
            body.Optional("version", BugLimits.Name),
            body.Optional("environment", BugLimits.Environment));
        return body.Errors.IsEmpty ? report : body.Errors;
    }
}
