using System.Collections.Immutable;
using System.Text.Json;
using BugTracker.Contracts;

namespace McpMgr.Mcp;

/// <summary>Reads a tool's arguments and collects every fault, each with its JSON path.</summary>
internal sealed class Arguments(IDictionary<string, JsonElement>? given)
{
    private readonly List<string> problems = [];
    private readonly HashSet<string> known = [];

    /// <summary>Every fault, those for arguments that nobody asked for included; ask last.</summary>
    public ImmutableArray<string> Problems =>
    [
        .. problems,
        .. (given?.Keys ?? []).Where(name => !known.Contains(name)).Select(name => $"$.{name}: There is no such argument; there are: {string.Join(", ", known)}."),
    ];

    public string Text(string name, string fallback, int limit)
    {
        if (!TryGet(name, out var value))
        {
            return fallback;
        }

        if (value.ValueKind == JsonValueKind.String && value.GetString() is { } text && text.Length <= limit)
        {
            return text;
        }

        problems.Add($"$.{name}: This has to be a text of at most {limit} characters.");
        return fallback;
    }

    public string OneOf(string name, string fallback, params ReadOnlySpan<string> values)
    {
        var text = Text(name, fallback, 100);
        if (!values.Contains(text))
        {
            problems.Add($"$.{name}: This has to be one of: {string.Join(", ", values)}.");
        }

        return text;
    }

    public int Number(string name, int fallback, int least, int most)
    {
        if (!TryGet(name, out var value))
        {
            return fallback;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most)
        {
            return number;
        }

        problems.Add($"$.{name}: This has to be a whole number from {least} to {most}.");
        return fallback;
    }

    public BugId? Id(string name)
    {
        known.Add(name);
        if (TryGet(name, out var value) && value.ValueKind == JsonValueKind.String && BugId.TryParse(value.GetString(), out var id))
        {
            return id;
        }

        problems.Add($"$.{name}: This is required and has to be 32 lower-case hexadecimal digits, as list_bugs gives them.");
        return null;
    }

    private bool TryGet(string name, out JsonElement value)
    {
        known.Add(name);
        value = default;
        return given is not null && given.TryGetValue(name, out value) && value.ValueKind != JsonValueKind.Null;
    }
}
