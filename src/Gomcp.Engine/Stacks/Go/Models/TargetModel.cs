using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>A domain that another one refers to, as far as that one needs it.</summary>
/// <param name="Type">Its model: <c>Category</c>.</param>
/// <param name="Plural">Many in Go names: <c>Categories</c>.</param>
/// <param name="Options">The function that lists the choices: <c>categoryOptions</c>.</param>
/// <param name="Var">A local variable for one.</param>
/// <param name="VarPlural">A local variable for many.</param>
/// <param name="One">One in comments: <c>category</c>.</param>
/// <param name="Many">Many in comments.</param>
/// <param name="Path">Where it is served.</param>
/// <param name="TitleColumn">The column that a record is called by.</param>
/// <param name="TitleIsText">Whether that column is sorted without regard to case.</param>
/// <param name="TitleIsRequired">Whether that column is never absent.</param>
public sealed record TargetModel(
    Code Type,
    Code Plural,
    Code Options,
    Code Var,
    Code VarPlural,
    Code One,
    Code Many,
    Code Path,
    Code TitleColumn,
    bool TitleIsText,
    bool TitleIsRequired)
{
    /// <summary>Whether a record that was deleted is still referred to, out of sight.</summary>
    public bool HidesDeleted { get; init; }
}
