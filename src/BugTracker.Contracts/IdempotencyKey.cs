using System.Diagnostics.CodeAnalysis;

namespace BugTracker.Contracts;

/// <summary>What a client sends along so that a repeated report is stored once: 16 to 128 visible ASCII characters.</summary>
public sealed record IdempotencyKey
{
    /// <summary>The header that carries it.</summary>
    public const string Header = "Idempotency-Key";

    private IdempotencyKey(string value) => Value = value;

    /// <summary>The characters.</summary>
    public string Value { get; }

    /// <summary>A key that nobody has used; keys that are made later sort after it.</summary>
    public static IdempotencyKey Create(DateTimeOffset now) => new(Guid.CreateVersion7(now).ToString("N"));

    /// <summary>Reads a key.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out IdempotencyKey? key)
    {
        key = text is { Length: >= 16 and <= 128 } && text.All(c => c is > ' ' and <= '~') ? new IdempotencyKey(text) : null;
        return key is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
