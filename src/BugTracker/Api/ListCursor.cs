using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using BugTracker.Contracts;
using BugTracker.Stores;

namespace BugTracker.Api;

/// <summary>
/// How far a caller has read: the last bug that was shown from each of the two statuses. A list of all bugs merges two
/// ordered lists, so it needs both.
/// </summary>
internal sealed record ListCursor(ListPosition? Open, ListPosition? Closed)
{
    public static ListCursor Start { get; } = new(null, null);

    public ListPosition? After(BugStatus status) => status == BugStatus.Open ? Open : Closed;

    public ListCursor Past(BugSummary bug)
    {
        var position = new ListPosition(bug.CreatedAt, bug.Id);
        return bug.Status == BugStatus.Open ? this with { Open = position } : this with { Closed = position };
    }

    public static bool TryParse(string text, out ListCursor cursor)
    {
        cursor = Start;
        Span<byte> bytes = stackalloc byte[160];
        if (Base64Url.DecodeFromChars(text, bytes, out _, out var length) != OperationStatus.Done)
        {
            return false;
        }

        var parts = Encoding.Latin1.GetString(bytes[..length]).Split('|');
        if (parts.Length != 2 || !TryPosition(parts[0], out var open) || !TryPosition(parts[1], out var closed))
        {
            return false;
        }

        cursor = new(open, closed);
        return true;
    }

    public override string ToString() => Base64Url.EncodeToString(Encoding.Latin1.GetBytes($"{Write(Open)}|{Write(Closed)}"));

    private static string Write(ListPosition? position) =>
        position is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{position.CreatedAt.UtcTicks:x}.{position.Id}");

    private static bool TryPosition(string text, out ListPosition? position)
    {
        position = null;
        if (text.Length == 0)
        {
            return true;
        }

        var parts = text.Split('.');
        if (parts.Length != 2
            || !long.TryParse(parts[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var ticks)
            || ticks < 0 || ticks > DateTimeOffset.MaxValue.UtcTicks
            || !BugId.TryParse(parts[1], out var id))
        {
            return false;
        }

        position = new(new DateTimeOffset(ticks, TimeSpan.Zero), id.Value);
        return true;
    }
}
