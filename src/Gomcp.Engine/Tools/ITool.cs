using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gomcp.Engine.Problems;

namespace Gomcp.Engine.Tools;

/// <summary>One capability, behind both doors: an MCP tool and a command.</summary>
public interface ITool
{
    /// <summary>What it is called and what it does.</summary>
    ToolDescription Description { get; }

    /// <summary>The record that it takes.</summary>
    JsonTypeInfo Takes { get; }

    /// <summary>The record that it answers.</summary>
    JsonTypeInfo Answers { get; }

    /// <summary>Runs it. Expected failures are part of the answer; an exception is a bug.</summary>
    /// <param name="arguments">The request, exactly as it arrived.</param>
    /// <param name="context">Where and with what it runs.</param>
    /// <param name="cancellationToken">Ends it; what was not yet written stays as it was.</param>
    ValueTask<ToolAnswer> InvokeAsync(JsonElement arguments, ToolContext context, CancellationToken cancellationToken = default);

    /// <summary>The answer to a request that could not even be read.</summary>
    /// <param name="problems">Why not.</param>
    ToolAnswer Refuse(ImmutableArray<Problem> problems);
}
