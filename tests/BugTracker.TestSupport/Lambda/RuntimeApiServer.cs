using System.Collections.Concurrent;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace BugTracker.TestSupport.Lambda;

/// <summary>Lambda's Runtime API as a custom runtime sees it.</summary>
internal sealed class RuntimeApiServer : IAsyncDisposable
{
    /// <summary>The largest answer that Lambda takes.</summary>
    private const int MaxAnswer = 6 * 1024 * 1024;

    private readonly Channel<(string Id, string Event, TimeSpan Time)> calls = Channel.CreateUnbounded<(string, string, TimeSpan)>();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<InvocationResult>> open = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> initError = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private LocalServer server = null!;

    private RuntimeApiServer()
    {
    }

    /// <summary>The value of AWS_LAMBDA_RUNTIME_API.</summary>
    public string Host => server.Address.Authority;

    /// <summary>Done when the runtime has asked for its first call: the end of its start.</summary>
    public Task Ready => ready.Task;

    /// <summary>What the runtime says when it cannot start.</summary>
    public Task<string> InitError => initError.Task;

    public static async Task<RuntimeApiServer> StartAsync()
    {
        var api = new RuntimeApiServer();
        api.server = await LocalServer.StartAsync(api.AnswerAsync);
        return api;
    }

    /// <summary>Calls the function and waits for its answer.</summary>
    public async Task<InvocationResult> InvokeAsync(string json, TimeSpan? time = null)
    {
        var id = Guid.NewGuid().ToString();
        var completion = new TaskCompletionSource<InvocationResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        open[id] = completion;
        await calls.Writer.WriteAsync((id, json, time ?? TimeSpan.FromSeconds(30)));
        return await completion.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!.Split('/')[1..];
        switch (path)
        {
            case ["2018-06-01", "runtime", "invocation", "next"]:
                await NextAsync(context);
                break;
            case ["2018-06-01", "runtime", "init", "error"]:
                initError.TrySetResult(await BodyAsync(context));
                context.Response.StatusCode = 202;
                break;
            case ["2018-06-01", "runtime", "invocation", var id, "response" or "error"]:
                await CompleteAsync(context, id, isError: path[^1] == "error");
                break;
            default:
                context.Response.StatusCode = 404;
                break;
        }
    }

    private async Task NextAsync(HttpContext context)
    {
        ready.TrySetResult();
        var call = await calls.Reader.ReadAsync(context.RequestAborted);
        var headers = context.Response.Headers;
        headers["Lambda-Runtime-Aws-Request-Id"] = call.Id;
        headers["Lambda-Runtime-Deadline-Ms"] = $"{DateTimeOffset.UtcNow.Add(call.Time).ToUnixTimeMilliseconds()}";
        headers["Lambda-Runtime-Invoked-Function-Arn"] = "arn:aws:lambda:us-east-1:123456789012:function:gomcp-bugs";
        headers["Lambda-Runtime-Trace-Id"] = "Root=1-00000000-000000000000000000000000;Sampled=0";
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(call.Event);
    }

    private async Task CompleteAsync(HttpContext context, string id, bool isError)
    {
        var body = await BodyAsync(context);
        if (!open.TryRemove(id, out var completion))
        {
            context.Response.StatusCode = 400;
            return;
        }

        var isTooLarge = Encoding.UTF8.GetByteCount(body) > MaxAnswer;
        context.Response.StatusCode = isTooLarge ? 413 : 202;
        completion.TrySetResult(new(body, isError || isTooLarge));
    }

    private static async Task<string> BodyAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
