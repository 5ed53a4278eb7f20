namespace Gomcp.EndToEnd.Properties;

/// <summary>Patterns, each with texts that it accepts.</summary>
internal static class PatternedText
{
    private static readonly Dictionary<string, Func<int, string>> ByPattern = new()
    {
        ["[A-Z]{3}-[0-9]{4}"] = salt => $"ABC-{salt:0000}",
        ["[a-z ]+"] = salt => $"number {Letter(salt)}",
        ["\\d{2}(\\.\\d+)?"] = salt => $"{10 + salt}",
        ["(red|green|blue)"] = salt => salt % 2 == 0 ? "red" : "blue",
        ["[^<>\"]*"] = salt => $"plain {salt}",
        ["\\w+\\s\\w+"] = salt => $"one {salt}",
    };

    public static readonly IReadOnlyList<string> Patterns = [.. ByPattern.Keys, "(?=x)y", "[", "^a$", "\\p{L}+"];

    public static string Matching(string pattern, int salt) => ByPattern[pattern](salt);

    private static char Letter(int salt) => (char)('a' + (salt % 26));
}
