using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace BugTracker.Triage;

/// <summary>Remembers who has logged in, in memory alone: a restart logs everyone out.</summary>
internal sealed class TriageSessions(TimeProvider clock)
{
    /// <summary>How long a login lasts.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, TriageSession> sessions = new(StringComparer.Ordinal);

    /// <summary>Starts a session and returns its token, which only the visitor's cookie holds.</summary>
    public string Start()
    {
        var now = clock.GetUtcNow();
        foreach (var (old, session) in sessions)
        {
            if (session.Expires <= now)
            {
                sessions.TryRemove(old, out _);
            }
        }

        var token = Random();
        sessions[Digest(token)] = new(now + Lifetime, Random());
        return token;
    }

    public TriageSession? Find(string token) =>
        sessions.TryGetValue(Digest(token), out var session) && session.Expires > clock.GetUtcNow() ? session : null;

    public void End(string token) => sessions.TryRemove(Digest(token), out _);

    private static string Random() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    // Looked up by digest, so that the time of a lookup says nothing about a token.
    private static string Digest(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
