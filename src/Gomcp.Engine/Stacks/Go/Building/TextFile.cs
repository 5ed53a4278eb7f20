namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>How a file of texts writes a text that has no placeholders.</summary>
internal static class TextFile
{
    /// <summary>Doubles braces, so that no part of a label is taken for a placeholder.</summary>
    public static string Escape(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
