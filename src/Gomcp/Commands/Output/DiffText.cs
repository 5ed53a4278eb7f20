namespace Gomcp.Commands.Output;

/// <summary>A unified diff, painted.</summary>
internal static class DiffText
{
    public static void Write(TextWriter output, Style style, string diff)
    {
        foreach (var line in diff.TrimEnd('\n').Split('\n'))
        {
            var text = line.TrimEnd('\r');
            output.WriteLine(text switch
            {
                ['-', '-', '-', ..] or ['+', '+', '+', ..] => style.Bold(text),
                ['@', '@', ..] => style.Cyan(text),
                ['+', ..] => style.Green(text),
                ['-', ..] => style.Red(text),
                _ => text,
            });
        }
    }
}
