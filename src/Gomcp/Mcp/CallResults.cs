using Gomcp.Engine.Tools;
using ModelContextProtocol.Protocol;

namespace Gomcp.Mcp;

/// <summary>What a tool answers, as MCP carries it.</summary>
internal static class CallResults
{
    public static CallToolResult Of(ToolAnswer answer) => new()
    {
        Content = [new TextContentBlock { Text = answer.Text }],
        StructuredContent = answer.Structured,
        IsError = answer.IsError,
    };

    /// <summary>An exception is never the caller's fault; its details are in the log.</summary>
    public static CallToolResult OfDefect(string tool) => new()
    {
        Content =
        [
            new TextContentBlock
            {
                Text = $"{tool} failed because of a defect in gomcp, not because of your arguments. "
                    + "The details are on gomcp's standard error. describe_project tells what state the project is in.",
            },
        ],
        IsError = true,
    };
}
