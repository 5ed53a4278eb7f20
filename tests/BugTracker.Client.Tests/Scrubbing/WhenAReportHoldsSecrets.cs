using BugTracker.Contracts.Scrubbing;

namespace BugTracker.Client.Tests.Scrubbing;

public sealed class WhenAReportHoldsSecrets
{
    private static readonly Scrubber Scrubber = new();

    // The samples are put together here, so that no scanner takes this file for a leak.
    public static TheoryData<string, string> Samples => new()
    {
        { "gh" + "p_0123456789abcdefghijABCDEFGHIJ", "[token]" },
        { "github_" + "pat_0123456789abcdefghij_ABCDEFGH", "[token]" },
        { "gl" + "pat-0123456789abcdefghij", "[token]" },
        { "xo" + "xb-0123456789-abcdefghij", "[token]" },
        { "s" + "k-proj-0123456789abcdefghij", "[token]" },
        { "sk" + "_live_0123456789abcdefghij", "[token]" },
        { "np" + "m_0123456789abcdefghijklmnopqrst01", "[token]" },
        { "AI" + "zaSy0123456789abcdefghijklmnopqrstu", "[token]" },
        { "AK" + "IA0123456789ABCDEF", "[aws key id]" },
        { "ey" + "JhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl", "[jwt]" },
        { "postgres://shop:hunter2@db.internal:5432/shop", "postgres://[credentials]@db.internal:5432/shop" },
        { "https://x-token@example.com/repo.git", "https://[credentials]@example.com/repo.git" },
        { "Authorization: Bearer abc.def-ghi", "Authorization: [redacted]" },
        { "authorization: AWS4-HMAC-SHA256 Credential=abc/2030, Signature=00ff", "authorization: [redacted]" },
        { "{\"Authorization\": \"Basic dXNlcjpwdw==\"}", "{\"Authorization\": \"[redacted]\"}" },
        { "curl -H 'X: y' with bearer abcdefgh12345678", "curl -H 'X: y' with bearer [redacted]" },
        { "Set-Cookie: session=abc; Path=/", "Set-Cookie: [redacted]" },
        { "DB_PASSWORD=hunter2 go run .", "DB_PASSWORD=[redacted] go run ." },
        { "password: \"correct horse battery\"", "password: [redacted]" },
        { "{\"api_key\":\"abc\",\"port\":8080}", "{\"api_key\":[redacted],\"port\":8080}" },
        { "aws_secret_access_key = abcd/efgh+ijkl", "aws_secret_access_key = [redacted]" },
        { "session_secret := 'abc'", "session_secret := [redacted]" },
        { "mysql --password hunter2 shop", "mysql --password [redacted] shop" },
        { "mail jane.doe+bugs@mail.example.co.uk now", "mail [email] now" },
        { "open /home/jane/shop/main.go: no such file", "open /home/[user]/shop/main.go: no such file" },
        { "/Users/jane.doe/Library", "/Users/[user]/Library" },
        { @"C:\Users\Jane Doe\app", @"C:\Users\[user] Doe\app" },
        { "dial tcp 192.168.10.20:5432", "dial tcp [ip]:5432" },
        { "from 2001:db8:0:1:2:3:4:5 and fe80:1:: here", "from [ip] and [ip] here" },
        { "eth0 00:1a:2b:3c:4d:5e up", "eth0 [mac] up" },
        { "-----BEGIN RSA PRIVATE KEY-----\nMIIabc+/=\n-----END RSA PRIVATE KEY-----\nend", "[private key]\nend" },
        { "-----BEGIN PRIVATE KEY-----\nMIIabc cut off", "[private key]" },
        { "gh" + "p_01234\u200b56789abcdefghijABCDEFGHIJ", "[token]" },
    };

    public static TheoryData<string> Harmless =>
    [
        "field password of type string has form_type password",
        "the token bucket is empty",
        "main.go:12:34: undefined: x",
        "type Secret struct { ID uint }",
        "version 1.2.3 on linux-x64 at 2030-01-02T03:04:05Z",
        "http://localhost:8080/users?page=2",
        "map[string]any{\"a\": 1}",
        "Grüße, 漢字, 🐛",
        "std::vector and C::Method",
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void They_are_taken_out(string text, string expected) => Assert.Equal(expected, Scrubber.Text(text));

    [Theory]
    [MemberData(nameof(Samples))]
    public void They_are_taken_out_inside_of_other_text(string text, string expected) =>
        Assert.StartsWith("before\n" + expected, Scrubber.Text("before\n" + text + "\nafter"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Harmless))]
    public void What_a_maintainer_needs_stays(string text) => Assert.Equal(text, Scrubber.Text(text));
}
