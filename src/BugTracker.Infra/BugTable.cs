using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Constructs;
using Attribute = Amazon.CDK.AWS.DynamoDB.Attribute;

namespace BugTracker.Infra;

/// <summary>The table of bugs and its index by status and time, which holds what lists show and no more.</summary>
internal sealed class BugTable : Construct
{
    public const string IndexName = "status-created_at-index";

    public BugTable(Construct scope, string id, bool keepsData)
        : base(scope, id)
    {
        Table = new Table(this, "Bugs", new TableProps
        {
            TableName = "gomcp-bugs",
            BillingMode = BillingMode.PAY_PER_REQUEST,
            PartitionKey = Text("id"),
            PointInTimeRecovery = true,
            Encryption = TableEncryption.AWS_MANAGED,
            DeletionProtection = keepsData,
            RemovalPolicy = keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
        });
        Table.AddGlobalSecondaryIndex(new GlobalSecondaryIndexProps
        {
            IndexName = IndexName,
            PartitionKey = Text("status"),
            SortKey = Text("created_at"),
            ProjectionType = ProjectionType.INCLUDE,
            NonKeyAttributes = ["title", "tool", "version", "closed_at", "resolution"],
        });
    }

    public Table Table { get; }

    private static Attribute Text(string name) => new() { Name = name, Type = AttributeType.STRING };
}
