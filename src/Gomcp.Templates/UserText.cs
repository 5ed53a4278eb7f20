namespace Gomcp.Templates;

/// <summary>Text from a request: it can hold anything, so a template can write it only through a filter.</summary>
/// <param name="Value">The text.</param>
public readonly record struct UserText(string Value)
{
    private readonly string? value = Value;

    /// <summary>The text.</summary>
    public string Value => value ?? "";

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => Value.Length == 0;

    /// <summary>Wraps a text: the safe direction, so it needs no name.</summary>
    public static implicit operator UserText(string value) => new(value);

    /// <summary>Joins code and text; the result is as unsafe as its parts.</summary>
    public static UserText operator +(UserText left, Code right) => new(left.Value + right.Text);

    /// <summary>Joins code and text; the result is as unsafe as its parts.</summary>
    public static UserText operator +(Code left, UserText right) => new(left.Text + right.Value);

    /// <summary>Joins two texts; the result is as unsafe as its parts.</summary>
    public static UserText operator +(UserText left, UserText right) => new(left.Value + right.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
