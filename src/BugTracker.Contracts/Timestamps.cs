using System.Globalization;

namespace BugTracker.Contracts;

/// <summary>The one way in which times are written: UTC with seven decimals, so that text order is time order.</summary>
public static class Timestamps
{
    private const string Layout = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>Writes a time.</summary>
    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(Layout, CultureInfo.InvariantCulture);

    /// <summary>Reads a time that <see cref="Write"/> wrote.</summary>
    public static bool TryRead(string? text, out DateTimeOffset time) => DateTimeOffset.TryParseExact(
        text, Layout, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out time);

    /// <summary>Reads a time that <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no such time.</exception>
    public static DateTimeOffset Read(string text) =>
        TryRead(text, out var time) ? time : throw new FormatException("The text is not a time in UTC with seven decimals.");
}
