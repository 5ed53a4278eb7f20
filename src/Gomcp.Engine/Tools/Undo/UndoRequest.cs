using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.Undo;

/// <summary>What undo takes.</summary>
public sealed record UndoRequest(
    [property: Description("Which operation; default: the latest. See describe_project.")]
    [property: StringLength(100)]
    string? OperationId = null,
    [property: Description(Inputs.ProjectDir)]
    string? ProjectDir = null,
    [property: Description(Inputs.DryRun)]
    bool DryRun = false,
    [property: Description(Inputs.OnConflict)]
    OnConflict OnConflict = OnConflict.Fail,
    [property: Description(Inputs.Generate)]
    bool Generate = true);
