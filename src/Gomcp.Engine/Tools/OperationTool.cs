using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using Gomcp.Engine.Json;
using Gomcp.Engine.Problems;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools;

/// <summary>A tool that changes a project; all of them answer alike.</summary>
/// <typeparam name="TRequest">What it takes.</typeparam>
public abstract class OperationTool<TRequest> : Tool<TRequest, OperationResult>
{
    /// <inheritdoc/>
    protected sealed override JsonTypeInfo<OperationResult> ResultType => EngineJsonContext.Default.OperationResult;

    /// <inheritdoc/>
    protected sealed override OperationResult Invalid(ImmutableArray<Problem> problems) => OperationResult.Invalid(problems);

    /// <inheritdoc/>
    protected sealed override string Describe(OperationResult result) => OperationText.Of(result);
}
