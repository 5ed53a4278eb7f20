namespace Gomcp.Engine.Files;

/// <summary>
/// A file's path inside a project: relative, with forward slashes, without <c>.</c>, <c>..</c>, empty segments,
/// back-slashes, drive letters or control characters. Ordinal order, so that lists are the same on every system.
/// </summary>
public sealed record ProjectPath : IComparable<ProjectPath>
{
    private ProjectPath(string value) => Value = value;

    /// <summary>The path, with forward slashes.</summary>
    public string Value { get; }

    /// <summary>Makes a path the program itself wrote down.</summary>
    /// <exception cref="ArgumentException">It is none: a bug in the caller.</exception>
    public static ProjectPath Of(string value) =>
        TryParse(value) ?? throw new ArgumentException($"Not a project path: {value}", nameof(value));

    /// <summary>Reads a path that came from outside; null when it is not one.</summary>
    public static ProjectPath? TryParse(string value)
    {
        var valid = value.Length is > 0 and <= 1024
            && !value.Any(c => char.IsControl(c) || c is '\\' or ':')
            && value.Split('/').All(segment => segment.Length > 0 && segment is not ("." or ".."));
        return valid ? new ProjectPath(value) : null;
    }

    /// <inheritdoc/>
    public int CompareTo(ProjectPath? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(ProjectPath left, ProjectPath right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(ProjectPath left, ProjectPath right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(ProjectPath left, ProjectPath right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(ProjectPath left, ProjectPath right) => left.CompareTo(right) >= 0;
}
