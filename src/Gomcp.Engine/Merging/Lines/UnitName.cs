using System.Text.RegularExpressions;

namespace Gomcp.Engine.Merging.Lines;

/// <summary>What a line declares, where declaring it twice in one place would be an error.</summary>
internal static partial class UnitName
{
    private static readonly string[] Statements =
        ["return", "go", "defer", "case", "if", "for", "switch", "select", "else", "import", "package", "goto", "break", "continue", "range"];

    /// <summary>A name such as <c>func Product.Label</c> or <c>field Note</c>; null when the line declares nothing.</summary>
    public static string? Of(string key, MergeLanguage language)
    {
        if (language == MergeLanguage.Toml)
            return TomlTableOrKey().Match(key) is { Success: true, Value: var name } ? name : null;
        if (language is not (MergeLanguage.Go or MergeLanguage.Templ))
            return null;
        var declaration = Declaration().Match(key);
        if (declaration.Success && declaration.Groups["name"].Value is "_" or "init")
            return null; // may be declared as often as one likes
        if (declaration.Success)
            return $"func {declaration.Groups["receiver"].Value}.{declaration.Groups["name"].Value}";
        var member = language == MergeLanguage.Go ? Member().Match(key) : Match.Empty;
        return member.Success && !Statements.Contains(member.Groups["name"].Value) ? $"field {member.Groups["name"].Value}" : null;
    }

    [GeneratedRegex("""^(?:func|templ|type|const|var|css|script)\s+(?:\(\s*(?:\w+\s+)?\*?(?<receiver>\w+)(?:\[[^\]]*\])?\s*\)\s*)?(?<name>\w+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();

    // An array of tables, in double brackets, may go on.
    [GeneratedRegex("""^(?:\[[^\[\],]+\]|[\w.\-"]+(?=\s*=))""", RegexOptions.ExplicitCapture)]
    private static partial Regex TomlTableOrKey();

    // "Name Type", "Name: value," and "Name = value" inside a group of constants.
    [GeneratedRegex("""^(?<name>\w+)(?:\s+[\w*\[(]|:\s)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Member();
}
