namespace BugTracker.Api;

/// <summary>Where a path leads. The template goes into logs in place of the path, which a stranger chose.</summary>
internal abstract record Route(string Template, string Allowed)
{
    public static Route Of(string path) => path.Split('/') switch
    {
        ["", "bugs"] or ["", "bugs", ""] => new Bugs(),
        ["", "bugs", var id] => new OneBug(id),
        ["", "bugs", var id, "close"] => new CloseBug(id),
        _ => new Unknown(),
    };

    public bool Allows(string method) => Allowed.Split(", ").Contains(method, StringComparer.Ordinal);

    internal sealed record Bugs() : Route("/bugs", "GET, HEAD, POST, OPTIONS");

    internal sealed record OneBug(string Id) : Route("/bugs/{id}", "GET, HEAD, OPTIONS");

    internal sealed record CloseBug(string Id) : Route("/bugs/{id}/close", "POST, OPTIONS");

    internal sealed record Unknown() : Route("unknown", "");
}
