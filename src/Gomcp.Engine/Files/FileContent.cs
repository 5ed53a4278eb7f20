namespace Gomcp.Engine.Files;

/// <summary>What is at a path: a file's bytes, or nothing.</summary>
public sealed record FileContent
{
    private FileContent(ReadOnlyMemory<byte> bytes, ContentHash hash)
    {
        Bytes = bytes;
        Hash = hash;
    }

    /// <summary>There is no file.</summary>
    public static FileContent Absent { get; } = new(ReadOnlyMemory<byte>.Empty, ContentHash.Absent);

    /// <summary>The bytes, as they are, whatever their encoding; empty when there is no file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The hash of the bytes; <see cref="ContentHash.Absent"/> when there is no file.</summary>
    public ContentHash Hash { get; }

    /// <summary>Whether there is no file.</summary>
    public bool IsAbsent => Hash.IsAbsent;

    /// <summary>A file with these bytes.</summary>
    public static FileContent Of(ReadOnlyMemory<byte> bytes) => new(bytes, ContentHash.Of(bytes.Span));
}
