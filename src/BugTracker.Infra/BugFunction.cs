using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.Logs;
using Constructs;

namespace BugTracker.Infra;

/// <summary>The function, its log, and the four things that it may do with the table.</summary>
internal sealed class BugFunction : Construct
{
    public BugFunction(Construct scope, string id, string bootstrapFolder, BugTable table)
        : base(scope, id)
    {
        var log = new LogGroup(this, "Log", new LogGroupProps { Retention = RetentionDays.ONE_MONTH, RemovalPolicy = RemovalPolicy.DESTROY });
        var role = new Role(this, "Role", new RoleProps
        {
            AssumedBy = new ServicePrincipal("lambda.amazonaws.com"),
            Description = "Lets the bug tracker use its table and its log",
        });
        log.GrantWrite(role);

        // Not by the table's own grants: those give every index along with the table.
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"],
            Resources = [table.Table.TableArn],
        }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = ["dynamodb:Query"],
            Resources = [$"{table.Table.TableArn}/index/{BugTable.IndexName}"],
        }));

        Handler = new Function(this, "Handler", new FunctionProps
        {
            Runtime = Runtime.PROVIDED_AL2023,
            Architecture = Architecture.X86_64,
            Handler = "bootstrap",
            Code = Code.FromAsset(bootstrapFolder),
            MemorySize = 128,
            Timeout = Duration.Seconds(30),
            Role = role,
            LogGroup = log,
            LoggingFormat = LoggingFormat.JSON,
            Environment = new Dictionary<string, string> { ["TABLE_NAME"] = table.Table.TableName, ["INDEX_NAME"] = BugTable.IndexName },
        });
    }

    public Function Handler { get; }
}
