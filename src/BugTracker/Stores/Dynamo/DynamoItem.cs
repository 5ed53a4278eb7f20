using Amazon.DynamoDBv2.Model;
using BugTracker.Contracts;

namespace BugTracker.Stores.Dynamo;

/// <summary>Turns bugs into items of the table and back.</summary>
internal static class DynamoItem
{
    public static Dictionary<string, AttributeValue> Key(string id) => new() { ["id"] = new(id) };

    public static Dictionary<string, AttributeValue> Write(StoredBug stored)
    {
        var bug = stored.Bug;
        var item = Key(bug.Id);
        item["status"] = new(Word(bug.Status));
        item["created_at"] = new(Timestamps.Write(bug.CreatedAt));
        item["title"] = new(bug.Title);
        item["description"] = new(bug.Description);
        item["fingerprint"] = new(stored.Fingerprint);
        AddOptional(item, "tool", bug.Tool);
        AddOptional(item, "version", bug.Version);
        AddOptional(item, "environment", bug.Environment);
        return item;
    }

    public static StoredBug ReadStored(Dictionary<string, AttributeValue> item)
    {
        var summary = ReadSummary(item);
        var bug = new Bug(
            summary.Id, summary.Status, summary.Title, item["description"].S, summary.CreatedAt, summary.Tool, summary.Version, Text(item, "environment"), summary.ClosedAt, summary.Resolution);
        return new(bug, item["fingerprint"].S);
    }

    public static BugSummary ReadSummary(Dictionary<string, AttributeValue> item) => new(
        item["id"].S,
        item["status"].S == "open" ? BugStatus.Open : BugStatus.Closed,
        item["title"].S,
        Timestamps.Read(item["created_at"].S),
        Text(item, "tool"),
        Text(item, "version"),
        Text(item, "closed_at") is { } closed ? Timestamps.Read(closed) : null,
        Text(item, "resolution"));

    public static string Word(BugStatus status) => status == BugStatus.Open ? "open" : "closed";

    private static void AddOptional(Dictionary<string, AttributeValue> item, string name, string? text)
    {
        if (text is not null)
        {
            item[name] = new(text);
        }
    }

    private static string? Text(Dictionary<string, AttributeValue> item, string name) => item.TryGetValue(name, out var value) ? value.S : null;
}
