using System.Text.Json;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine;

/// <summary>How a change is carried out.</summary>
/// <param name="ProjectDir">The project's folder, absolute or relative to the root.</param>
/// <param name="Request">The request as it arrived, for the history.</param>
/// <param name="DryRun">Whether only a plan is wanted.</param>
/// <param name="OnConflict">What to do where two texts cannot both stand.</param>
/// <param name="Generate">Whether the stack's own generators run afterwards.</param>
public sealed record RunOptions(string ProjectDir, JsonElement Request, bool DryRun, OnConflict OnConflict, bool Generate);
