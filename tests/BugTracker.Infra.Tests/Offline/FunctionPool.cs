using System.Threading.Channels;
using BugTracker.TestSupport.Lambda;

namespace BugTracker.Infra.Tests.Offline;

/// <summary>Instances of the function. Each takes one call at a time, as in Lambda.</summary>
internal sealed class FunctionPool : IAsyncDisposable
{
    private readonly Channel<Bootstrap> idle = Channel.CreateUnbounded<Bootstrap>();
    private readonly List<Bootstrap> all = [];

    public IReadOnlyList<Bootstrap> Instances => all;

    public static async Task<FunctionPool> StartAsync(string executable, IReadOnlyDictionary<string, string> variables, int instances)
    {
        var pool = new FunctionPool();
        for (var i = 0; i < instances; i++)
        {
            var instance = await Bootstrap.StartAsync(executable, variables);
            pool.all.Add(instance);
            await pool.idle.Writer.WriteAsync(instance);
        }

        return pool;
    }

    public async Task<InvocationResult> InvokeAsync(string json)
    {
        var instance = await idle.Reader.ReadAsync();
        try
        {
            return await instance.Runtime.InvokeAsync(json);
        }
        finally
        {
            await idle.Writer.WriteAsync(instance);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var instance in all)
        {
            await instance.DisposeAsync();
        }
    }
}
