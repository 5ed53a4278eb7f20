using System.Globalization;
using System.Text;

namespace Gomcp.Engine.Applying;

/// <summary>What a lock file says about the process that holds it.</summary>
/// <param name="ProcessId">The process.</param>
/// <param name="Since">When it took the lock.</param>
/// <param name="Token">Unique to this taking, so that two lock files can be told apart.</param>
internal sealed record LockOwner(int ProcessId, DateTimeOffset Since, string Token)
{
    public static LockOwner Current(TimeProvider clock) => new(Environment.ProcessId, clock.GetUtcNow(), Guid.NewGuid().ToString("N"));

    public static LockOwner? TryParse(ReadOnlySpan<byte> text)
    {
        var parts = Encoding.UTF8.GetString(text).Split('\n');
        return parts.Length == 4
            && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var process)
            && DateTimeOffset.TryParseExact(parts[1], "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var since)
            ? new LockOwner(process, since, parts[2])
            : null;
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{ProcessId}\n{Since:O}\n{Token}\n"));
}
