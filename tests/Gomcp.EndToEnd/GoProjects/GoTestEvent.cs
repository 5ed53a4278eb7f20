using System.Text.Json;

namespace Gomcp.EndToEnd.GoProjects;

/// <summary>One line of <c>go test -json</c>; a field that is absent is empty.</summary>
internal sealed record GoTestEvent(string Action, string Package, string Test, string Output)
{
    public static GoTestEvent Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return new GoTestEvent(Text("Action"), Text("Package"), Text("Test"), Text("Output"));

        string Text(string name) =>
            document.RootElement.TryGetProperty(name, out var value) ? value.GetString() ?? string.Empty : string.Empty;
    }
}
