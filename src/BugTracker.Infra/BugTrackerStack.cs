using Amazon.CDK;
using Constructs;

namespace BugTracker.Infra;

/// <summary>The tracker on AWS: a table, a function, and an API in front of it.</summary>
public sealed class BugTrackerStack : Stack
{
    /// <summary>Declares the stack.</summary>
    public BugTrackerStack(Construct scope, string id, BugTrackerStackProps props)
        : base(scope, id, props)
    {
        var table = new BugTable(this, "Table", props.KeepsData);
        var function = new BugFunction(this, "Function", props.BootstrapFolder, table);
        var api = new BugApi(this, "Api", function.Handler);

        _ = new CfnOutput(this, "ApiUrl", new CfnOutputProps { Value = api.Url, Description = "mcp-mgr config set --api-url URL" });
        _ = new CfnOutput(this, "ApiKeyId", new CfnOutputProps { Value = api.KeyId, Description = "aws apigateway get-api-key --include-value --api-key ID" });
        _ = new CfnOutput(this, "TableName", new CfnOutputProps { Value = table.Table.TableName });
    }
}
