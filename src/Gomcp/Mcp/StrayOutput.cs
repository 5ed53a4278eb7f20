using System.Text;

namespace Gomcp.Mcp;

/// <summary>Where text goes that somebody writes to the console: to standard error, so that standard output carries the protocol alone.</summary>
internal sealed class StrayOutput : TextWriter
{
    public static StrayOutput Instance { get; } = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Console.Error.Write(value);

    public override void Write(string? value) => Console.Error.Write(value);

    public override void Write(char[] buffer, int index, int count) => Console.Error.Write(buffer, index, count);
}
