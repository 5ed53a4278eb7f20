namespace Gomcp.Engine.Specs;

/// <summary>
/// A project's short name: 1 to 40 lower-case ASCII letters, digits and single hyphens between them, a letter first.
/// It is the folder, the binary and the last part of the default module path.
/// </summary>
public sealed record ProjectName
{
    private ProjectName(string value) => Value = value;

    /// <summary>The name.</summary>
    public string Value { get; }

    /// <summary>What a name has to be, for messages.</summary>
    public const string Rule = "1 to 40 lower-case letters, digits and hyphens, beginning with a letter, such as shop or time-sheet";

    /// <summary>Reads a name; null when it is not one.</summary>
    public static ProjectName? TryParse(string text)
    {
        var valid = text.Length is > 0 and <= 40
            && char.IsAsciiLetterLower(text[0])
            && text[^1] != '-'
            && !text.Contains("--", StringComparison.Ordinal)
            && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
        return valid ? new ProjectName(text) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
