namespace Gomcp.Commands.Output;

/// <summary>The engine speaks of its tools; on the command line they are commands.</summary>
internal static class CommandWords
{
    private static readonly (string Tool, string Command)[] Words =
    [
        ("scaffold_project", "gomcp new"),
        ("scaffold_domain", "gomcp domain add"),
        ("describe_project", "gomcp status"),
        ("apply_plan", "gomcp apply"),
        ("apply_spec_file", "gomcp apply"),
        ("dry_run", "--dry-run"),
    ];

    public static string In(string text)
    {
        foreach (var (tool, command) in Words)
        {
            text = text.Replace(tool, command, StringComparison.Ordinal);
        }

        return text;
    }
}
