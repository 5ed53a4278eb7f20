using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Gomcp.Engine.Tools.ApplyPlan;

/// <summary>What to do about one conflict.</summary>
public sealed record ConflictResolution(
    [property: Description("From conflicts[].id.")]
    [property: StringLength(100)]
    string ConflictId,
    ResolutionChoice Choice,
    [property: Description("The lines to put there, with choice text.")]
    string? Text = null);
