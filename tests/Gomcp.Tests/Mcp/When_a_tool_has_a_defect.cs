using Gomcp.Tests.Support;

namespace Gomcp.Tests.Mcp;

public sealed class When_a_tool_has_a_defect
{
    [Fact]
    public async Task The_caller_hears_that_it_is_not_its_fault_and_the_log_has_the_details()
    {
        using var workspace = new Workspace();
        using var error = new StringWriter();
        var result = await BrokenTool.CallAsync(workspace.Root, error);

        Assert.True(result.GetProperty("isError").GetBoolean());
        var text = result.GetProperty("content")[0].GetProperty("text").GetString()!;
        Assert.Contains("defect in gomcp", text, StringComparison.Ordinal);
        Assert.DoesNotContain(BrokenTool.Secret, text, StringComparison.Ordinal);
        Assert.Contains(BrokenTool.Secret, error.ToString(), StringComparison.Ordinal);
    }
}
