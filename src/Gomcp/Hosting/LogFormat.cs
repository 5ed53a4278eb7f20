namespace Gomcp.Hosting;

/// <summary>How log lines look.</summary>
internal enum LogFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON object a line.</summary>
    Json,
}
