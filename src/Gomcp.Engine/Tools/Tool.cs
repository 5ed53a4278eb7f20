using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tools;

/// <summary>A tool over typed records: reads the request strictly, runs, and writes the result in both forms.</summary>
/// <typeparam name="TRequest">What it takes.</typeparam>
/// <typeparam name="TResult">What it answers.</typeparam>
public abstract class Tool<TRequest, TResult> : ITool
    where TResult : IToolResult
{
    /// <inheritdoc/>
    public abstract ToolDescription Description { get; }

    /// <inheritdoc/>
    public JsonTypeInfo Takes => RequestType;

    /// <inheritdoc/>
    public JsonTypeInfo Answers => ResultType;

    /// <summary>The request's serialization metadata.</summary>
    protected abstract JsonTypeInfo<TRequest> RequestType { get; }

    /// <summary>The result's serialization metadata.</summary>
    protected abstract JsonTypeInfo<TResult> ResultType { get; }

    /// <inheritdoc/>
    public async ValueTask<ToolAnswer> InvokeAsync(JsonElement arguments, ToolContext context, CancellationToken cancellationToken = default)
    {
        var request = RequestReader.Read(arguments, context.Schemas.Input(Description.Name), RequestType);
        var result = request.IsSuccess
            ? await RunAsync(request.Value, arguments, context, cancellationToken)
            : Invalid(request.Problems);
        return Answer(result);
    }

    /// <inheritdoc/>
    public ToolAnswer Refuse(ImmutableArray<Problem> problems) => Answer(Invalid(problems));

    /// <summary>Does what the tool does.</summary>
    /// <param name="request">The request, of the right shape.</param>
    /// <param name="arguments">The same as it arrived, for the history.</param>
    /// <param name="context">Where and with what.</param>
    /// <param name="cancellationToken">Ends it.</param>
    protected abstract ValueTask<TResult> RunAsync(TRequest request, JsonElement arguments, ToolContext context, CancellationToken cancellationToken);

    /// <summary>The result of a request that is not valid.</summary>
    protected abstract TResult Invalid(ImmutableArray<Problem> problems);

    /// <summary>The result as short text.</summary>
    protected abstract string Describe(TResult result);

    private ToolAnswer Answer(TResult result) =>
        new(JsonSerializer.SerializeToElement(result, ResultType), Describe(result), result.Status);
}
