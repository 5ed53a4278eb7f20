using System.Globalization;
using System.Text.RegularExpressions;

namespace Gomcp.EndToEnd.Load;

/// <summary>What wrk counted.</summary>
/// <param name="Answers">All answers.</param>
/// <param name="Refused">Answers that were neither 2xx nor 3xx.</param>
/// <param name="Broken">Connections that failed, and answers that took too long.</param>
internal sealed partial record LoadResult(int Answers, int Refused, int Broken)
{
    /// <summary>Reads what wrk prints.</summary>
    public static LoadResult Parse(string output) => new(Sum(Counted(), output), Sum(Failures(), output), Sum(SocketErrors(), output));

    // What is not there did not happen: wrk prints a line of errors only where there are some.
    private static int Sum(Regex pattern, string output) =>
        pattern.Match(output).Groups.Cast<Group>().Skip(1).Where(group => group.Success).Sum(group => int.Parse(group.Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Counted();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (\d+)")]
    private static partial Regex Failures();

    [GeneratedRegex(@"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)")]
    private static partial Regex SocketErrors();
}
