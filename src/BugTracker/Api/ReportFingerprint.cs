using System.Security.Cryptography;
using System.Text;
using BugTracker.Contracts;

namespace BugTracker.Api;

/// <summary>
/// Tells whether two reports under one key are the same. It is taken before scrubbing, so that better scrubbing rules do
/// not turn a retry into another report, and keyed with the idempotency key, which is not stored, so that nobody can
/// guess a scrubbed secret from it.
/// </summary>
internal static class ReportFingerprint
{
    public static string Of(IdempotencyKey key, BugReport report)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(key.Value));
        foreach (var text in new[] { report.Title, report.Description, report.Tool, report.Version, report.Environment })
        {
            var bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(text is null ? -1 : bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
