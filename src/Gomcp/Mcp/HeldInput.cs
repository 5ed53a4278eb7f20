namespace Gomcp.Mcp;

/// <summary>An input whose end is told only when nothing is left to do.</summary>
/// <param name="inner">The input itself.</param>
/// <param name="whenDone">Ends when everything that was read has been dealt with.</param>
internal sealed class HeldInput(Stream inner, Func<CancellationToken, Task> whenDone) : Stream
{
    private const byte LineFeed = (byte)'\n';

    private byte last = LineFeed;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        var count = await inner.ReadAsync(buffer, cancellationToken);
        if (count > 0)
        {
            last = buffer.Span[count - 1];
            return count;
        }

        if (last != LineFeed)
        {
            // A last line without its end would be read only once the input is over.
            buffer.Span[0] = last = LineFeed;
            return 1;
        }

        await whenDone(cancellationToken);
        return 0;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("This input is read asynchronously.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Flush()
    {
    }
}
