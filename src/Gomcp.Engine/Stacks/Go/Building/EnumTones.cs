using Gomcp.Engine.Specs;

namespace Gomcp.Engine.Stacks.Go.Building;

/// <summary>The tone of each value of an enum: by meaning where the word has one, else in a fixed order.</summary>
internal static class EnumTones
{
    private static readonly string[] InOrder = ["Green", "Amber", "Blue", "Violet", "Teal", "Pink"];

    public static IEnumerable<string> Of(FieldSpec spec)
    {
        var next = 0;
        foreach (var option in spec.Options)
        {
            yield return ByMeaning(option.Value.Snake) ?? InOrder[next++ % InOrder.Length];
        }
    }

    private static string? ByMeaning(string word) => word switch
    {
        "archived" or "closed" or "disabled" or "draft" or "hidden" or "inactive" or "none" or "off" or "retired" or "unknown" => "Gray",
        "active" or "approved" or "completed" or "delivered" or "done" or "live" or "ok" or "on" or "paid" or "published" or "ready" or "resolved" => "Green",
        "blocked" or "cancelled" or "canceled" or "critical" or "expired" or "failed" or "lost" or "overdue" or "rejected" or "urgent" => "Red",
        "on_hold" or "paused" or "pending" or "sold_out" or "waiting" or "warning" => "Amber",
        "in_progress" or "new" or "open" or "processing" or "sent" or "shipped" => "Blue",
        _ => null,
    };
}
