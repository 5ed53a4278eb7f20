using Gomcp.Templates;

namespace Gomcp.Engine.Stacks.Go.Models;

/// <summary>How a form finds the records that a relation can choose from.</summary>
/// <param name="Column">The input's name.</param>
/// <param name="Type">Their model.</param>
/// <param name="ValueColumn">The column that a choice stands for.</param>
/// <param name="TitleColumn">The column that a search looks into.</param>
/// <param name="TitleIsText">Whether it is text; otherwise the number itself is looked for.</param>
/// <param name="TitleIsRequired">Whether that column is never absent.</param>
/// <param name="Key">The function of package choice that reads a choice.</param>
/// <param name="Var">A variable for one record.</param>
/// <param name="Value">The choice as text, a Go expression.</param>
/// <param name="Title">What people read, a Go expression.</param>
public sealed record ChoiceModel(
    Code Column,
    Code Type,
    Code ValueColumn,
    Code TitleColumn,
    bool TitleIsText,
    bool TitleIsRequired,
    Code Key,
    Code Var,
    Code Value,
    Code Title);
