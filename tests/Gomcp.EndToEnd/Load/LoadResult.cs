using System.Globalization;
using System.Text.RegularExpressions;

namespace Gomcp.EndToEnd.Load;

/// <summary>What wrk counted.</summary>
/// <param name="Answers">All answers.</param>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="Median">Half of the answers took no longer.</param>
/// <param name="Slow">99 of 100 answers took no longer.</param>
/// <param name="Refused">Answers that were neither 2xx nor 3xx.</param>
/// <param name="Broken">Connections that failed, and answers that took too long.</param>
internal sealed partial record LoadResult(long Answers, double PerSecond, string Median, string Slow, long Refused, long Broken)
{
    /// <summary>Reads what wrk prints with <c>--latency</c>.</summary>
    public static LoadResult Parse(string output) => new(
        (long)Number(Counted(), output),
        Number(Rate(), output),
        Latency50().Match(output).Groups[1].Value,
        Latency99().Match(output).Groups[1].Value,
        (long)Number(Failures(), output),
        SocketErrors().Match(output).Groups.Cast<Group>().Skip(1)
            .Sum(group => group.Success ? long.Parse(group.Value, CultureInfo.InvariantCulture) : 0));

    private static double Number(Regex pattern, string output) =>
        pattern.Match(output) is { Success: true } match ? double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Counted();

    [GeneratedRegex(@"Requests/sec: +([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"50% +(\S+)")]
    private static partial Regex Latency50();

    [GeneratedRegex(@"99% +(\S+)")]
    private static partial Regex Latency99();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (\d+)")]
    private static partial Regex Failures();

    [GeneratedRegex(@"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)")]
    private static partial Regex SocketErrors();
}
