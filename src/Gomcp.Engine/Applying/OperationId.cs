using System.Globalization;

namespace Gomcp.Engine.Applying;

/// <summary>
/// The name of one applied operation, such as <c>20261124T204312345Z-5f0c9a1e</c>: the time in UTC and something
/// random. Ordinal order is the order in which operations of a project were applied.
/// </summary>
public sealed record OperationId : IComparable<OperationId>
{
    private const string TimeFormat = "yyyyMMdd'T'HHmmssfff'Z'";

    private const int TimeLength = 19;

    private const int RandomLength = 8;

    private OperationId(string value) => Value = value;

    /// <summary>The name; good as a file's name and in a URL.</summary>
    public string Value { get; }

    /// <summary>Reads a name; null when it is none.</summary>
    public static OperationId? TryParse(string value)
    {
        var valid = value.Length == TimeLength + 1 + RandomLength
            && TimeOf(value) is not null
            && value[TimeLength] == '-'
            && value.Skip(TimeLength + 1).All(char.IsAsciiHexDigitLower);
        return valid ? new OperationId(value) : null;
    }

    /// <summary>A name later than that of the operation before, also where the clock was set back or stands still.</summary>
    internal static OperationId After(OperationId? newest, DateTimeOffset now)
    {
        if (newest is not null && TimeOf(newest.Value) is { } last && last >= Truncate(now.UtcDateTime))
            now = last.AddMilliseconds(1);
        var random = Guid.NewGuid().ToString("N")[..RandomLength];
        return new OperationId($"{now.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)}-{random}");
    }

    /// <inheritdoc/>
    public int CompareTo(OperationId? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The order of application.</summary>
    public static bool operator <(OperationId left, OperationId right) => left.CompareTo(right) < 0;

    /// <summary>The order of application.</summary>
    public static bool operator <=(OperationId left, OperationId right) => left.CompareTo(right) <= 0;

    /// <summary>The order of application.</summary>
    public static bool operator >(OperationId left, OperationId right) => left.CompareTo(right) > 0;

    /// <summary>The order of application.</summary>
    public static bool operator >=(OperationId left, OperationId right) => left.CompareTo(right) >= 0;

    private static DateTime? TimeOf(string value)
    {
        var styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTime.TryParseExact(value.AsSpan(0, TimeLength), TimeFormat, CultureInfo.InvariantCulture, styles, out var time) ? time : null;
    }

    private static DateTime Truncate(DateTime time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMillisecond));
}
