using System.ComponentModel;
using System.Text.Json.Nodes;
using Gomcp.Engine.Tools.Common;

namespace Gomcp.Engine.Tools.ApplySpec;

/// <summary>What apply_spec takes.</summary>
public sealed record ApplySpecRequest(
    [property: Description("gomcp.json, whole or in part: domains given are added or replace theirs, \"remove\" drops domains, the rest stays.")]
    JsonObject Spec,
    [property: Description(Inputs.ProjectDir)]
    string? ProjectDir = null,
    [property: Description(Inputs.DryRun)]
    bool DryRun = false,
    [property: Description(Inputs.OnConflict)]
    OnConflict OnConflict = OnConflict.Fail,
    [property: Description(Inputs.Generate)]
    bool Generate = true);
