namespace Gomcp.Engine.Files;

/// <summary>The SHA-256 of a file's bytes, in lower-case hexadecimal; <see cref="Absent"/> stands for "there is no such file".</summary>
public readonly record struct ContentHash
{
    private readonly string? hex;

    private ContentHash(string hex) => this.hex = hex;

    /// <summary>The file does not exist.</summary>
    public static ContentHash Absent => default;

    /// <summary>64 hexadecimal digits, or <c>absent</c>.</summary>
    public string Value => hex ?? "absent";

    /// <summary>Whether this stands for a missing file.</summary>
    public bool IsAbsent => hex is null;

    /// <summary>Hashes bytes.</summary>
    public static ContentHash Of(ReadOnlySpan<byte> content)
    {
        Span<byte> digest = stackalloc byte[Sha256.DigestLength];
        Sha256.Hash(content, digest);
        return new ContentHash(Convert.ToHexStringLower(digest));
    }

    /// <summary>Reads what <see cref="Value"/> wrote; null when it is neither.</summary>
    public static ContentHash? TryParse(string value) => value switch
    {
        "absent" => Absent,
        { Length: 64 } when value.All(char.IsAsciiHexDigitLower) => new ContentHash(value),
        _ => null,
    };

    /// <inheritdoc/>
    public override string ToString() => Value;
}
