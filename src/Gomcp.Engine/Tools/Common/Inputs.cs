namespace Gomcp.Engine.Tools.Common;

/// <summary>Descriptions that several tools share.</summary>
internal static class Inputs
{
    public const string NewProjectDir = "Empty or new folder inside the root; default: ./<name>.";

    public const string ProjectDir = "The project's folder inside the root; default: the root.";

    public const string DryRun = "Plan only: answers diffs and a plan_id, writes nothing.";

    public const string OnConflict = "Where an edit by a person and the new text cannot both stand.";

    public const string Generate = "Run templ afterwards where Go is installed.";
}
