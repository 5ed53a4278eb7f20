using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Gomcp.Templates;

/// <summary>
/// Where templates write their UTF-8. It takes constants, code and integers; there is no way to write a string or a
/// <see cref="UserText"/>, so that a missing filter is a compile error.
/// </summary>
public sealed class TemplateWriter
{
    private const int LongestInteger = 20;
    private readonly ArrayBufferWriter<byte> buffer = new(4096);

    /// <summary>What was written so far; valid until the next write.</summary>
    public ReadOnlySpan<byte> WrittenSpan => buffer.WrittenSpan;

    /// <summary>Forgets what was written and keeps the memory for the next file.</summary>
    public void Clear() => buffer.ResetWrittenCount();

    /// <summary>Writes a template's own text.</summary>
    /// <param name="utf8">The text in UTF-8.</param>
    public void WriteConstant(ReadOnlySpan<byte> utf8) => buffer.Write(utf8);

    /// <summary>Writes code.</summary>
    public void Write(Code value) => Encoding.UTF8.GetBytes(value.Text, buffer);

    /// <summary>Writes a validated value.</summary>
    /// <typeparam name="T">The type that validates.</typeparam>
    public void Write<T>(T value)
        where T : ICode => Write(value.ToCode());

    /// <summary>Writes an integer in decimal.</summary>
    public void Write(int value) => Write((long)value);

    /// <summary>Writes an integer in decimal.</summary>
    public void Write(long value)
    {
        Utf8Formatter.TryFormat(value, buffer.GetSpan(LongestInteger), out var length);
        buffer.Advance(length);
    }

    /// <summary>Refused: a character would be written as the number that it converts to.</summary>
    [Obsolete("A character cannot be written; give the model a Code or a UserText.", error: true)]
    public void Write(char value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(WrittenSpan);
}
