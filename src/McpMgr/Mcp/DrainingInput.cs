namespace McpMgr.Mcp;

/// <summary>
/// Holds the end of the input back until what came before it is answered. The protocol library drops calls in flight
/// when its input ends, and a script that pipes one request in would get nothing back.
/// </summary>
internal sealed class DrainingInput(Stream inner, PendingRequests pending) : Stream
{
    private int messages;
    private bool isInsideLine;

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
        var length = await inner.ReadAsync(buffer, cancellationToken);
        if (length == 0)
        {
            await pending.WaitAsync(messages + (isInsideLine ? 1 : 0), cancellationToken);
        }

        CountLines(buffer.Span[..length]);
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // An empty line is no message.
    private void CountLines(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (value == (byte)'\n')
            {
                messages += isInsideLine ? 1 : 0;
                isInsideLine = false;
            }
            else if (value is not ((byte)'\r' or (byte)' '))
            {
                isInsideLine = true;
            }
        }
    }
}
