using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace BugTracker.Contracts;

/// <summary>A bug's identifier: 32 lower-case hexadecimal digits.</summary>
public sealed record BugId
{
    private const int Digits = 32;

    private BugId(string value) => Value = value;

    /// <summary>The digits.</summary>
    public string Value { get; }

    /// <summary>
    /// The identifier of the report that was sent under a key. The same key always gives the same identifier, so a
    /// store needs only one conditional write to keep a repeated report from being stored twice.
    /// </summary>
    public static BugId For(IdempotencyKey key) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("bug:" + key.Value)).AsSpan(0, Digits / 2)));

    /// <summary>Reads an identifier; anything but 32 lower-case hexadecimal digits is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out BugId? id)
    {
        id = text is { Length: Digits } && text.All(char.IsAsciiHexDigitLower) ? new BugId(text) : null;
        return id is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
