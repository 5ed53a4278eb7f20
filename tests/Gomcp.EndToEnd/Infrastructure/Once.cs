namespace Gomcp.EndToEnd.Infrastructure;

/// <summary>Something costly that is started by the first test that asks for it and shared by all that follow.</summary>
/// <remarks>When the start skips or fails, every test that asks gets the same answer.</remarks>
internal sealed class Once<T>(Func<Task<T>> start) : IAsyncDisposable
{
    private readonly Lazy<Task<T>> _value = new(() => Task.Run(start));

    public Task<T> Value => _value.Value;

    public async ValueTask DisposeAsync()
    {
        if (!_value.IsValueCreated || !_value.Value.IsCompletedSuccessfully)
            return;
        var value = await _value.Value;
        if (value is IAsyncDisposable asynchronous)
            await asynchronous.DisposeAsync();
        else if (value is IDisposable disposable)
            disposable.Dispose();
    }
}
