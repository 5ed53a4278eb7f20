using System.Diagnostics.CodeAnalysis;

namespace Gomcp.Templates;

/// <summary>
/// Text that is right as it is for the place where it stands: made by a filter, by a validated identifier or from a
/// constant. Only this, and integers, can be written by a template.
/// </summary>
public readonly record struct Code : ICode
{
    private readonly string? text;

    private Code(string text) => this.text = text;

    /// <summary>The text.</summary>
    public string Text => text ?? "";

    /// <summary>Code that the programmer wrote: only a constant can be given.</summary>
    public static Code Literal([ConstantExpected] string text) => new(text);

    /// <summary>
    /// Code whose safety the caller has made sure of, by validating or by escaping. Each call is a promise that a reviewer
    /// has to check: a request's text given here unchecked is an injection.
    /// </summary>
    public static Code Verified(string text) => new(text);

    /// <summary>Joins two pieces of code.</summary>
    public static Code operator +(Code left, Code right) => new(left.Text + right.Text);

    /// <inheritdoc/>
    public Code ToCode() => this;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
