using System.Buffers;

namespace Gomcp.Engine.Files;

/// <summary>
/// A file's path inside a project: relative, with forward slashes, without <c>.</c>, <c>..</c>, empty segments,
/// back-slashes, drive letters or control characters, and good on every system: no name that Windows reserves or
/// alters. Ordinal order, so that lists are the same everywhere.
/// </summary>
public sealed record ProjectPath : IComparable<ProjectPath>
{
    /// <summary>The longest path, in characters.</summary>
    public const int MaxLength = 1024;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:*?\"<>|\uFFFD");

    private static readonly HashSet<string> Devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL",
        "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
    };

    private ProjectPath(string value) => Value = value;

    /// <summary>The path, with forward slashes.</summary>
    public string Value { get; }

    /// <summary>The file's own name: the last segment.</summary>
    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>The folder it lies in; null for a file at the top.</summary>
    public ProjectPath? Parent => Value.LastIndexOf('/') is > 0 and var slash ? new ProjectPath(Value[..slash]) : null;

    /// <summary>Makes a path the program itself wrote down.</summary>
    /// <exception cref="ArgumentException">It is none: a bug in the caller.</exception>
    public static ProjectPath Of(string value) =>
        TryParse(value) ?? throw new ArgumentException($"Not a project path: {value}", nameof(value));

    /// <summary>Reads a path that came from outside; null when it is not one.</summary>
    public static ProjectPath? TryParse(string value)
    {
        var valid = value.Length is > 0 and <= MaxLength
            && !value.AsSpan().ContainsAny(Forbidden)
            && !value.Any(char.IsControl)
            && HasWholeSurrogates(value);
        if (!valid)
            return null;
        foreach (var segment in value.AsSpan().Split('/'))
        {
            if (!IsName(value.AsSpan(segment)))
                return null;
        }

        return new ProjectPath(value);
    }

    /// <summary>Whether it lies in that folder, at any depth.</summary>
    public bool IsUnder(ProjectPath folder) =>
        Value.Length > folder.Value.Length && Value[folder.Value.Length] == '/' && Value.StartsWith(folder.Value, StringComparison.Ordinal);

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

    // Windows drops dots and blanks at the end of a name and opens a device for "nul.txt".
    private static bool IsName(ReadOnlySpan<char> segment)
    {
        if (segment.IsEmpty || segment[^1] is '.' or ' ')
            return false;
        var stem = segment.IndexOf('.') is >= 0 and var dot ? segment[..dot] : segment;
        return !Devices.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem.TrimEnd(' '));
    }

    // A lone surrogate has no UTF-8 form, so that two different paths would name one file.
    private static bool HasWholeSurrogates(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
                continue;
            if (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}
