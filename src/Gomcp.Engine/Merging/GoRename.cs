namespace Gomcp.Engine.Merging;

/// <summary>A Go name that is no longer generated.</summary>
/// <param name="Old">The old name, such as <c>Name</c>.</param>
/// <param name="New">The new one; empty when it was removed.</param>
/// <param name="Owner">The type whose field or method it was, such as <c>Product</c>; empty for a name of the package itself.</param>
public sealed record GoRename(string Old, string New, string Owner)
{
    /// <summary>Whether it has no successor.</summary>
    public bool IsRemoval => New.Length == 0;

    /// <summary>Whether it belonged to a type.</summary>
    public bool IsMember => Owner.Length > 0;
}
