using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>A domain that another one refers to, as far as that one needs it.</summary>
/// <param name="Type">Its model: <c>Category</c>.</param>
/// <param name="Plural">Many in Go names: <c>Categories</c>.</param>
/// <param name="Var">A local variable for one.</param>
/// <param name="One">One in comments: <c>category</c>.</param>
/// <param name="Many">Many in comments.</param>
/// <param name="Table">Its table.</param>
/// <param name="Path">Where it is served.</param>
/// <param name="Access">Who may read it, a Go constant of package ui; empty where all may who read the other one.</param>
/// <param name="Change">Who may add to it, a Go constant of package ui; empty where all may who read the other one.</param>
public sealed record TargetModel(Code Type, Code Plural, Code Var, Code One, Code Many, Code Table, Code Path, Code Access, Code Change)
{
    /// <summary>Whether a record that was deleted is still referred to, out of sight.</summary>
    public bool HidesDeleted { get; init; }

    /// <summary>Whether it has pages that a link can lead to.</summary>
    public bool HasViews { get; init; }
}
