namespace Gomcp.Tooling;

/// <summary>A program with its arguments, started without a shell.</summary>
/// <param name="Program">The program's path, or a name that is looked up on PATH.</param>
/// <param name="Arguments">Its arguments, one each: nothing is split or expanded.</param>
public sealed record Command(string Program, params IReadOnlyList<string> Arguments)
{
    /// <summary>The folder it starts in; the current one when null.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Variables set on top of this process's own environment.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>The command as a person would type it: for messages, not for a shell.</summary>
    public override string ToString() =>
        string.Join(' ', Arguments.Prepend(Program).Select(word => word.Contains(' ', StringComparison.Ordinal) ? $"'{word}'" : word));
}
